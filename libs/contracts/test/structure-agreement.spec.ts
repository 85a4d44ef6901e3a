import { describe, expect, it } from '@jest/globals';
import { validateSync, type ValidationError } from 'class-validator';
import fc from 'fast-check';
import { RECORD_CLASS, SECTORS, sampleRecord, type Finding } from '#lib/contracts';
import { noteOf, type RecordClass } from '../src/record/member-notes.js';
import { isObject, structureChecker } from '../src/validation/structure-checker.js';

/** Instances all the way down, as class-validator wants them. */
function instanceOf(recordClass: RecordClass, plain: unknown): unknown {
  if (!isObject(plain)) return plain;
  const instance = Object.create(recordClass.prototype as object) as Record<string, unknown>;
  for (const [name, value] of Object.entries(plain)) {
    const nested = noteOf(recordClass, name)?.nested?.();
    if (!nested) instance[name] = value;
    else
      instance[name] = Array.isArray(value) ? value.map((item) => instanceOf(nested, item)) : instanceOf(nested, value);
  }
  return instance;
}

function pointersOf(errors: readonly ValidationError[], above = ''): string[] {
  return errors.flatMap(({ property, constraints, children }) => {
    const pointer = `${above}/${property}`;
    const below = pointersOf(children ?? [], pointer);
    return constraints && below.length === 0 ? [pointer] : below;
  });
}

function ours(recordClass: RecordClass, plain: object): string[] {
  const findings: Finding[] = [];
  structureChecker(recordClass)(plain, '', findings);
  return [...new Set(findings.map(({ pointer }) => pointer))].sort();
}

function theirs(recordClass: RecordClass, plain: object): string[] {
  const options = { whitelist: true, forbidNonWhitelisted: true } as const;
  const errors = validateSync(instanceOf(recordClass, structuredClone(plain)) as object, options);
  return [...new Set(pointersOf(errors))].sort();
}

/** Every place of a record that something else may be put at. */
function placesOf(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([name, member]) => placesOf(member, [...path, name]))];
}

const ODD_VALUES = fc.oneof(
  fc.constantFrom(null, true, 0, -1, 1.5, 3e9, 'male', '', '   ', '2023-02-29', '1990', 'x'.repeat(501), 'a\0b'),
  fc.constantFrom<unknown>({}, [], [1], [{}], ['x'], { code: '1' }, { surprise: 1 }, Array(30).fill({})),
  fc.string({ unit: 'binary', maxLength: 12 }),
);

describe("the checker compiled from class-validator's metadata", () => {
  for (const sector of SECTORS) {
    const recordClass = RECORD_CLASS[sector];

    it(`finds nothing in the ${sector} sample, as class-validator does`, () => {
      expect(ours(recordClass, sampleRecord(sector))).toEqual([]);
      expect(theirs(recordClass, sampleRecord(sector))).toEqual([]);
    });

    it(`names the same members as class-validator in ${sector} records that were changed anywhere`, () => {
      const places = placesOf(sampleRecord(sector)).filter((path) => path.length > 0);
      const change = fc.record({
        path: fc.constantFrom(...places),
        kind: fc.constantFrom('set', 'remove', 'add'),
        value: ODD_VALUES,
      });
      fc.assert(
        fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
          const record = sampleRecord(sector);
          for (const { path, kind, value } of changes) apply(record, path, kind, value);
          const found = ours(recordClass, record);
          expect(found).toEqual(lifted(theirs(recordClass, record), found));
        }),
        { seed: Number(process.env['TEST_SEED'] ?? 7), numRuns: 400 },
      );
    });
  }

  it('is stricter in one thing: a list is no item of a list of objects', () => {
    const nested = { ...sampleRecord('land'), relatives: [[]] };
    expect(theirs(RECORD_CLASS.land, nested)).toEqual([]);
    expect(ours(RECORD_CLASS.land, nested)).toEqual(['/relatives/0']);
  });
});

/**
 * class-validator goes on into a list that stands where an object is wanted, and names what it finds there; ours
 * stops at the list. Their pointers are lifted to ours for that.
 */
function lifted(pointers: readonly string[], above: readonly string[]): string[] {
  const lift = (pointer: string): string => above.find((other) => pointer.startsWith(`${other}/`)) ?? pointer;
  return [...new Set(pointers.map(lift))].sort();
}

function apply(record: Record<string, unknown>, path: readonly string[], kind: string, value: unknown): void {
  let holder: unknown = record;
  for (const name of path.slice(0, -1)) holder = isContainer(holder) ? holder[name] : undefined;
  if (!isContainer(holder)) return;
  if (kind === 'add' && !Array.isArray(holder)) holder['surprise'] = value;
  else if (kind === 'remove' && !Array.isArray(holder)) Reflect.deleteProperty(holder, path.at(-1)!);
  else if (!(Array.isArray(holder) && Array.isArray(value))) holder[path.at(-1)!] = value;
}

function isContainer(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
