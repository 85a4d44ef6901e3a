import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { CentreKeys } from '../src/answers/centre-keys.js';
import { newKey } from './support/fake-centre.js';

describe('the centre’s public keys', () => {
  let folder: string;
  let file: string;
  let writes = 0;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'lienthong-centre-keys-'));
    file = join(folder, 'centre.jwks.json');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const write = (content: unknown): void => {
    writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
    utimesSync(file, 0, ++writes);
  };
  const kids = async (keys: CentreKeys): Promise<string[] | undefined> => {
    const ring = await keys.current();
    return ring && [...ring.keys()];
  };

  it('are read again when their file changes', async () => {
    const [first, second] = [newKey(), newKey()];
    const keys = new CentreKeys(file);
    expect(await kids(keys)).toBeUndefined();
    write({ keys: [first.publicJwk] });
    expect(await kids(keys)).toEqual([first.kid]);
    write({ keys: [second.publicJwk] });
    expect(await kids(keys)).toEqual([second.kid]);
  });

  it('beside one that is for something else, or of another kind, stay in use (RFC 7517, section 5)', async () => {
    const key = newKey();
    const others = [
      { ...newKey().publicJwk, use: 'enc', alg: 'ECDH-ES+A256KW' },
      { kty: 'OKP', crv: 'X25519', x: 'A'.repeat(43) },
      { kty: 'AKP', alg: 'ML-DSA-65', pub: 'AAAA' },
      null,
    ];
    write({ keys: [...others, key.publicJwk] });
    expect(await kids(new CentreKeys(file))).toEqual([key.kid]);
  });

  it('stay as they were while their file is cut or holds none', async () => {
    const key = newKey();
    const keys = new CentreKeys(file);
    write({ keys: [key.publicJwk] });
    await keys.current();
    for (const broken of ['{"keys":[', { keys: [] }, { keys: [{ kty: 'oct', k: 'AAAA' }] }, {}]) {
      write(broken);
      expect(await kids(keys)).toEqual([key.kid]);
    }
  });
});
