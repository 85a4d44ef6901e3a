/** One line of an upload, counted from 1. `bytes` is undefined where it was longer than the limit and was skipped. */
export interface Line {
  readonly number: number;
  readonly bytes: Buffer | undefined;
}

const LF = 0x0a;
const CR = 0x0d;
const BOM = Buffer.from([0xef, 0xbb, 0xbf]);

/**
 * Cuts a stream of bytes into lines in bounded memory: at most one unfinished line is kept, and of a line beyond the
 * limit nothing. Ends of lines are LF or CR LF; empty lines count, but are not given; a BOM at the start is dropped.
 */
export class LineCutter {
  private kept: Buffer[] = [];
  private keptLength = 0;
  private skipping = false;
  private number = 0;

  constructor(private readonly limit: number) {}

  /** The lines that end in this chunk. */
  *push(chunk: Buffer): Generator<Line> {
    let from = 0;
    for (let end = chunk.indexOf(LF); end >= 0; end = chunk.indexOf(LF, from)) {
      this.keep(chunk.subarray(from, end));
      from = end + 1;
      yield* this.finish();
    }
    this.keep(chunk.subarray(from));
  }

  /** The last line, if the stream did not end with an end of line. */
  *end(): Generator<Line> {
    if (this.keptLength > 0 || this.skipping) yield* this.finish();
  }

  private keep(part: Buffer): void {
    if (this.skipping || part.length === 0) return;
    this.keptLength += part.length;
    if (this.keptLength > this.limit + 1) {
      this.skipping = true;
      this.kept = [];
    } else this.kept.push(part);
  }

  private *finish(): Generator<Line> {
    this.number++;
    const { skipping } = this;
    let bytes = this.kept.length === 1 ? this.kept[0]! : Buffer.concat(this.kept);
    this.kept = [];
    this.keptLength = 0;
    this.skipping = false;
    if (bytes.at(-1) === CR) bytes = bytes.subarray(0, -1);
    if (this.number === 1 && bytes.subarray(0, 3).equals(BOM)) bytes = bytes.subarray(3);
    if (skipping || bytes.length > this.limit) yield { number: this.number, bytes: undefined };
    else if (bytes.length > 0) yield { number: this.number, bytes };
  }
}
