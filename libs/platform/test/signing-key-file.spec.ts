import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { loadOrCreateSigningKey } from '../src/signing-key-file.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lienthong-keys-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the key file', () => {
  it('is made once, for its owner alone, and gives the same key again', () => {
    const file = join(folder, 'deep', 'land.json');
    const first = loadOrCreateSigningKey(file);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(loadOrCreateSigningKey(file).kid).toBe(first.kid);
    expect(first.kid).toMatch(/^[A-Za-z0-9_-]{43}$/);
  });

  it('is refused when others can read it', () => {
    const file = join(folder, 'land.json');
    loadOrCreateSigningKey(file);
    chmodSync(file, 0o640);
    expect(() => loadOrCreateSigningKey(file)).toThrow(/can be read by others.*chmod 600/);
  });

  it('is made although a process with our id left its draft behind, as every container does that dies there', () => {
    const file = join(folder, 'land.json');
    const draft = `${file}.${process.pid}.draft`;
    writeFileSync(draft, '{"kty":', { mode: 0o600 });
    expect(loadOrCreateSigningKey(file).kid).toBe(loadOrCreateSigningKey(file).kid);
    expect(readdirSync(folder)).toHaveLength(2);
  });

  it('is refused, and never replaced, when it holds no ES256 key', () => {
    const file = join(folder, 'land.json');
    writeFileSync(file, '{"kty":"oct"}', { mode: 0o600 });
    expect(() => loadOrCreateSigningKey(file)).toThrow(/no private JWK for ES256/);
    expect(statSync(file).size).toBe(13);
  });
});
