import { COLUMNS, type Column, type Person } from './person.js';

/** How often each value stands in a file. */
export class ValueCounts {
  private readonly counts: ReadonlyMap<Column, ReadonlyMap<string, number>>;

  constructor(private readonly people: readonly Person[]) {
    this.counts = new Map(COLUMNS.map((column) => [column, countsOf(people, column)]));
  }

  /** The share of others who have a value, as the record's person has it too; a value of theirs alone is had by half a person. */
  share(column: Column, value: string): number {
    const counts = this.counts.get(column)!;
    const others = Math.max(0, (counts.get(value) ?? 0) - 1);
    return Math.min(1, (others + 0.5) / (this.people.length + counts.size / 2));
  }
}

function countsOf(people: readonly Person[], column: Column): Map<string, number> {
  const counts = new Map<string, number>();
  for (const person of people) {
    const value = person[column];
    if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
