import { randomUUID } from 'node:crypto';
import { open, unlink, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';

const FLUSH_BYTES = 65_536;

/**
 * The answers to an upload, kept in a file until it has ended: many clients read nothing before they have sent all.
 * The file has no name from the start, so it is gone with the process, whatever ends that.
 */
export class AnswerFile {
  private waiting: string[] = [];
  private waitingLength = 0;
  private writing: Promise<unknown> = Promise.resolve();
  private written = 0;

  private constructor(private readonly file: FileHandle) {}

  static async make(folder: string): Promise<AnswerFile> {
    const path = join(folder, `lienthong-answers-${randomUUID()}`);
    const file = await open(path, 'wx+', 0o600);
    await unlink(path);
    return new AnswerFile(file);
  }

  /** One answer, as a line of JSON. Resolves soon; memory stays bounded if it is awaited. */
  async append(answer: object): Promise<void> {
    const line = `${JSON.stringify(answer)}\n`;
    this.waiting.push(line);
    this.waitingLength += line.length;
    if (this.waitingLength >= FLUSH_BYTES) await this.flush();
  }

  /** The bytes of all answers, and a stream of them. Nothing may be appended any more. */
  async read(): Promise<{ length: number; stream: Readable }> {
    await this.flush();
    return { length: this.written, stream: this.file.createReadStream({ start: 0, autoClose: false }) };
  }

  async close(): Promise<void> {
    await this.writing.catch(() => undefined);
    await this.file.close().catch(() => undefined);
  }

  private async flush(): Promise<void> {
    const bytes = Buffer.from(this.waiting.join(''), 'utf8');
    this.waiting = [];
    this.waitingLength = 0;
    this.writing = this.writing.then(() => this.file.appendFile(bytes));
    await this.writing;
    this.written += bytes.length;
  }
}
