const BLOCK_BYTES = 16 * 1024 * 1024;
/** A longer id is cut. */
const LONGEST = 65_535;

/** What a file calls its citizens or records, by their order from 1: some ten octets each, where millions of strings would take ten times that. */
export class ExternalIds {
  private readonly blocks: Buffer[] = [];
  private filled = BLOCK_BYTES;
  private starts = new Float64Array(1 << 16);
  private lengths = new Uint16Array(1 << 16);
  private count = 0;

  add(id: string): void {
    const bytes = Buffer.from(id, 'utf8').subarray(0, LONGEST);
    if (this.filled + bytes.length > BLOCK_BYTES) {
      this.blocks.push(Buffer.allocUnsafe(BLOCK_BYTES));
      this.filled = 0;
    }
    if (this.count === this.starts.length) this.grow();
    this.starts[this.count] = (this.blocks.length - 1) * BLOCK_BYTES + this.filled;
    this.lengths[this.count] = bytes.length;
    bytes.copy(this.blocks.at(-1)!, this.filled);
    this.filled += bytes.length;
    this.count += 1;
  }

  /** @param key from 1 */
  get(key: number): string {
    const start = this.starts[key - 1]!;
    const within = start % BLOCK_BYTES;
    return this.blocks[Math.floor(start / BLOCK_BYTES)]!.toString('utf8', within, within + this.lengths[key - 1]!);
  }

  private grow(): void {
    const [starts, lengths] = [new Float64Array(this.count * 2), new Uint16Array(this.count * 2)];
    starts.set(this.starts);
    lengths.set(this.lengths);
    [this.starts, this.lengths] = [starts, lengths];
  }
}
