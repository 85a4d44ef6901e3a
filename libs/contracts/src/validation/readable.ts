import { below } from '../findings/report.js';
import { isObject } from './structure-checker.js';

/** A record of which any part may be absent: what rules get to see when other parts broke the structure. */
export type Readable<T> = T extends string | number | boolean
  ? T
  : T extends readonly (infer Item)[]
    ? readonly Readable<Item>[]
    : { readonly [Member in keyof T]?: Readable<T[Member]> | undefined };

/**
 * The value without the parts that `faulty` points at, so that rules still find what is wrong elsewhere.
 * Faulty items of lists become empty objects: positions stay what they are.
 */
export function withoutFaulty(value: unknown, faulty: ReadonlySet<string>, pointer = ''): unknown {
  if (Array.isArray(value)) {
    return value.map((item: unknown, position) => {
      const itemPointer = below(pointer, position);
      return faulty.has(itemPointer) ? {} : withoutFaulty(item, faulty, itemPointer);
    });
  }
  if (!isObject(value)) return value;
  const kept: [string, unknown][] = [];
  for (const [name, member] of Object.entries(value)) {
    const memberPointer = below(pointer, name);
    if (!faulty.has(memberPointer)) kept.push([name, withoutFaulty(member, faulty, memberPointer)]);
  }
  return Object.fromEntries(kept);
}
