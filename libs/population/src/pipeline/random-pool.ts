import { randomBytes } from 'node:crypto';

const UUID_BYTES = 10;
const NONCE_BYTES = 16;
const SALT_BYTES = 32;

/** Random bytes for a batch, drawn from the system once in a while: a call for each nonce costs more than the nonce. */
export class RandomPool {
  private pool = Buffer.alloc(0);
  private used = 0;

  constructor(private readonly poolBytes = 16_384) {}

  /** 16 bytes. */
  nonce(): Buffer {
    return this.take(NONCE_BYTES);
  }

  /** 32 bytes. */
  salt(): Buffer {
    return this.take(SALT_BYTES);
  }

  /** A UUID of version 7 (RFC 9562, section 5.7) in lower case. @param now Unix milliseconds */
  uuid(now: number): string {
    const random = this.take(UUID_BYTES);
    random[0] = (random[0]! & 0x0f) | 0x70;
    random[2] = (random[2]! & 0x3f) | 0x80;
    const hex = now.toString(16).padStart(12, '0') + random.toString('hex');
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
  }

  private take(bytes: number): Buffer {
    if (this.used + bytes > this.pool.length) {
      this.pool = randomBytes(this.poolBytes);
      this.used = 0;
    }
    const taken = this.pool.subarray(this.used, this.used + bytes);
    this.used += bytes;
    return taken;
  }
}
