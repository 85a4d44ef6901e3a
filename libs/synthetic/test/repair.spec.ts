import { beforeAll, describe, expect, it } from '@jest/globals';
import { canonicalName, readName } from '#lib/person';
import { generateRegister, toDoubleUtf8, toLatin1UpperCase, toTcvn3, toVni } from '../src/index.js';

/** 200,000 show what is promised; fewer by default, for time. */
const NAMES = Number(process.env['REPAIR_NAMES'] ?? 30_000);
const SEED = Number(process.env['TEST_SEED'] ?? 5);

describe(`names of ${NAMES} synthetic citizens (seed ${SEED})`, () => {
  const names: string[] = [];

  beforeAll(() => {
    for (const { fullName } of generateRegister({ seed: SEED, citizens: NAMES })) names.push(fullName);
  });

  /** The share of names that are read as they were meant; of the others, how many as another name. */
  function read(encode: (name: string) => string): { share: number; wrong: number } {
    let right = 0;
    let wrong = 0;
    for (const name of names) {
      const raw = encode(name);
      const reading = readName(raw);
      const text = reading.state === 'repaired' ? reading.name : raw;
      if (canonicalName(text) === canonicalName(name)) right += 1;
      else if (reading.state === 'repaired') wrong += 1;
    }
    return { share: right / names.length, wrong };
  }

  it.each([
    ['TCVN3', toTcvn3, 0.995],
    ['TCVN3 in the capitals’ fonts', (name: string) => toTcvn3(name.toUpperCase()), 0.994],
    ['VNI', toVni, 0.995],
    ['VNI in capitals', (name: string) => toVni(name).toUpperCase(), 0.995],
    ['UTF-8 taken for Latin-1', (name: string) => toDoubleUtf8(name, 'latin1'), 0.999],
    ['UTF-8 taken for Windows-1252', (name: string) => toDoubleUtf8(name, 'windows-1252'), 0.999],
    ['UTF-8 taken for Latin-1, upper-cased', (name: string) => toDoubleUtf8(name, 'latin1').toUpperCase(), 0.995],
    ['TCVN3 upper-cased by Latin-1', (name: string) => toLatin1UpperCase(toTcvn3(name)), 0.985],
    ['TCVN3 upper-cased by Unicode', (name: string) => toTcvn3(name).toUpperCase(), 0.985],
  ])('in %s are read as they were meant', (_, encode, atLeast) => {
    const { share, wrong } = read(encode);
    expect(share).toBeGreaterThanOrEqual(atLeast);
    expect(wrong / names.length).toBeLessThanOrEqual(0.004);
  });

  it('that are sound are never changed, in any case and composition', () => {
    const changed: string[] = [];
    for (const name of names) {
      for (const form of [name, name.normalize('NFD'), name.toUpperCase(), name.toLowerCase()]) {
        if (readName(form).state !== 'sound') changed.push(form);
      }
    }
    expect(changed).toEqual([]);
  });
});
