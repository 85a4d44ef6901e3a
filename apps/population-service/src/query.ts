import { Problem } from '#lib/platform';

/** What one query parameter must be. */
export interface QueryRule {
  readonly isRight: (text: string) => boolean;
  readonly wanted: string;
}

/**
 * The query's known parameters; absent ones are absent.
 * @throws Problem 400 `QUERY` that lists every parameter that is unknown, given twice, or not what is wanted
 */
export function readQuery<N extends string>(
  query: unknown,
  rules: Readonly<Record<N, QueryRule>>,
): Partial<Record<N, string>> {
  const given = Object.entries((query ?? {}) as Record<string, unknown>);
  const errors = given.flatMap(([name, value]) => {
    const rule = Object.hasOwn(rules, name) ? rules[name as N] : undefined;
    if (rule === undefined)
      return [{ parameter: name.slice(0, 40), wanted: `one of ${Object.keys(rules).join(', ')}` }];
    return typeof value === 'string' && rule.isRight(value) ? [] : [{ parameter: name, wanted: rule.wanted }];
  });
  if (errors.length > 0) {
    throw new Problem(400, 'QUERY', 'Some query parameters are not what is wanted; see errors.', { errors });
  }
  return Object.fromEntries(given) as Partial<Record<N, string>>;
}

/** A UUID in lower case, as event ids are written. */
export function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
}
