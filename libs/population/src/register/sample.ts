/**
 * At most so many of the items, drawn so that each has the same chance, in their own order; the same again for the same seed
 * (Algorithm R, Vitter 1985). Memory grows with the sample, not with the items.
 */
export class Sample<Item> {
  private readonly drawn: { readonly at: number; readonly item: Item }[] = [];
  private readonly random: () => number;
  private count = 0;

  constructor(
    private readonly most: number,
    seed: number,
  ) {
    this.random = mulberry32(seed);
  }

  add(item: Item): void {
    const at = this.count;
    this.count += 1;
    const place = at < this.most ? at : Math.floor(this.random() * this.count);
    if (place < this.most) this.drawn[place] = { at, item };
  }

  get items(): Item[] {
    return [...this.drawn].sort((a, b) => a.at - b.at).map(({ item }) => item);
  }

  /** Of how many it was drawn. */
  get of(): number {
    return this.count;
  }
}

/** Pseudo-random numbers from 0 to 1 (Tommy Ettinger's Mulberry32, public domain). */
export function mulberry32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
