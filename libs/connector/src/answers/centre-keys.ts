import { readFile, stat } from 'node:fs/promises';

import { POPULATION_URN } from '#lib/contracts';
import { registeredKeyFromJwk, type KeyRing } from '#lib/signing';

/**
 * The population service's public keys, from a JWKS file (RFC 7517). Read again when the file changes, so that a key can
 * be added without a restart. While there is no such file, or it can't be read, no answer can be judged.
 */
export class CentreKeys {
  private stamp = '';
  private ring: KeyRing | undefined;

  constructor(private readonly file: string) {}

  /** The keys, or undefined while there are none: then the world is at fault, and no answer may be refused for it. */
  async current(): Promise<KeyRing | undefined> {
    try {
      const { mtimeMs, size } = await stat(this.file);
      const stamp = `${mtimeMs} ${size}`;
      if (stamp === this.stamp) return this.ring;
      this.ring = ringOf(JSON.parse(await readFile(this.file, 'utf8')));
      this.stamp = stamp;
      return this.ring;
    } catch {
      this.stamp = '';
      return this.ring;
    }
  }
}

/** @throws TypeError unless it is a JWKS with public keys for ES256 or EdDSA, one at least */
function ringOf(jwks: unknown): KeyRing {
  const { keys } = jwks as { keys: { readonly [member: string]: unknown }[] };
  const ring = keys.map((jwk) => registeredKeyFromJwk(jwk, { party: POPULATION_URN, state: 'active' }));
  if (ring.length === 0) throw new TypeError('a key set without keys');
  return new Map(ring.map((key) => [key.kid, key]));
}
