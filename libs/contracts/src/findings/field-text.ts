import type { Language } from './finding.js';
import { FIELD_WORDS, NUMBER_WORDS, RELATIVE_WORDS } from './field-words.js';
import type { Words } from './words.js';

const SOME_RELATIVE = RELATIVE_WORDS.other;
const SOME_NUMBER = { vi: 'số giấy tờ', en: 'number' };

/**
 * A field in words: 'họ và tên' for /subject/fullName, 'họ tên cha' for the father's. Unknown fields stay pointers.
 *
 * @param record what the pointer points into, as far as it can be read: it says which relative, and which number
 */
export function fieldText(pointer: string, language: Language, record?: unknown): string {
  const words = FIELD_WORDS.get(pointer.replace(/\/\d+(?=\/|$)/g, '/*'))?.[language];
  if (words === undefined) return pointer;
  return words
    .replace(
      '{number}',
      () => wordOf(record, pointer, /^.*\/identifiers\/\d+/, 'type', NUMBER_WORDS, SOME_NUMBER)[language],
    )
    .replace(
      '{relative}',
      () => wordOf(record, pointer, /^\/relatives\/\d+/, 'relation', RELATIVE_WORDS, SOME_RELATIVE)[language],
    );
}

/** The word for what the list item above a field is, by the member that names its kind. */
function wordOf(
  record: unknown,
  pointer: string,
  item: RegExp,
  member: string,
  known: Readonly<Record<string, Words>>,
  otherwise: Words,
): Words {
  const kind = memberAt(record, [...(item.exec(pointer)?.[0] ?? '').split('/').slice(1), member]);
  return typeof kind === 'string' && Object.hasOwn(known, kind) ? known[kind]! : otherwise;
}

function memberAt(value: unknown, steps: readonly string[]): unknown {
  let at = value;
  for (const step of steps) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step)) return undefined;
    at = (at as Record<string, unknown>)[step];
  }
  return at;
}
