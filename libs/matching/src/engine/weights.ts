/** m and u of the pool that each level is in, and the level with which it begins; made once, for this is asked for every pair. */
const pooledM: number[] = [];
const pooledU: number[] = [];
const begins: number[] = [];

/**
 * Likelihood ratios of a field's levels, m ÷ u (Fellegi and Sunter 1969). A lower level that would outweigh a higher one is
 * pooled with it, so that agreeing better never says less.
 *
 * @param shares by level, the share of the population that reaches it or a better one; takes the place of u, and where it
 *   stands it counts the better levels' people already when levels are pooled
 * @param ratios filled and returned: whoever asks for many gives the same one again
 */
export function ratiosOf(
  m: readonly number[],
  u: readonly number[],
  shares?: readonly (number | undefined)[],
  ratios: number[] = [],
): readonly number[] {
  for (let level = 0; level < m.length; level += 1) {
    const share = shares?.[level];
    let begin = level;
    let ofM = m[level]!;
    let ofU = share ?? u[level]!;
    while (begin > 0 && ofM / ofU > ratios[begin - 1]!) {
      ofM += pooledM[begin - 1]!;
      // Shares of other values than the higher levels' need not be larger: nobody who reached those is forgotten.
      ofU = share === undefined ? ofU + pooledU[begin - 1]! : Math.max(ofU, pooledU[begin - 1]!);
      begin = begins[begin - 1]!;
    }
    for (let at = begin; at <= level; at += 1) ratios[at] = ofM / ofU;
    pooledM[level] = ofM;
    pooledU[level] = ofU;
    begins[level] = begin;
  }
  return ratios;
}
