/**
 * Likelihood ratios of a field's levels, m ÷ u (Fellegi and Sunter 1969). A lower level that would outweigh a higher one is
 * pooled with it, so that agreeing better never says less.
 *
 * @param shares by level, the share of the population that reaches it or a better one; takes the place of u, and where it
 *   stands it counts the better levels' people already when levels are pooled
 */
export function ratiosOf(
  m: readonly number[],
  u: readonly number[],
  shares?: readonly (number | undefined)[],
): readonly number[] {
  const pools: { m: number; u: number; levels: number }[] = [];
  for (const [level, its] of m.entries()) {
    const share = shares?.[level];
    let pool = { m: its, u: share ?? u[level]!, levels: 1 };
    for (let above = pools.at(-1); above && pool.m / pool.u > above.m / above.u; above = pools.at(-1)) {
      pools.pop();
      const together = share === undefined ? above.u + pool.u : pool.u;
      pool = { m: above.m + pool.m, u: together, levels: above.levels + pool.levels };
    }
    pools.push(pool);
  }
  if (pools.length === m.length) return pools.map((pool) => pool.m / pool.u);
  return pools.flatMap((pool) => Array<number>(pool.levels).fill(pool.m / pool.u));
}
