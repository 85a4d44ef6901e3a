/**
 * A column of a multi-row statement, read by `string_to_array($n, ',')` there: for ids, numbers, digests and tokens, which
 * hold no comma. An array would have each value searched for quotation marks, and PostgreSQL read it character by
 * character: for tokens that cost more than inserting them.
 * Absent values are read back as NULL by `string_to_array($n, ',', '')`.
 */
export const listed = (values: readonly (string | number | null)[]): string => values.join(',');
