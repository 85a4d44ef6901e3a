import { readFile, stat } from 'node:fs/promises';

import { POPULATION_URN } from '#lib/contracts';
import { registeredKeyFromJwk, type KeyRing, type RegisteredKey } from '#lib/signing';

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

/**
 * A key that is for something else, or that we can't use, is passed over alone (RFC 7517, section 5): the centre may
 * publish one to encrypt to beside those it signs with.
 * @throws TypeError unless it is a JWKS with a public key for ES256 or EdDSA
 */
function ringOf(jwks: unknown): KeyRing {
  const { keys } = jwks as { keys: { readonly [member: string]: unknown }[] };
  const ring = keys.flatMap((jwk) => usable(jwk));
  if (ring.length === 0) throw new TypeError('a key set without keys');
  return new Map(ring.map((key) => [key.kid, key]));
}

function usable(jwk: { readonly [member: string]: unknown }): RegisteredKey[] {
  try {
    return [registeredKeyFromJwk(jwk, { party: POPULATION_URN, state: 'active' })];
  } catch {
    return [];
  }
}
