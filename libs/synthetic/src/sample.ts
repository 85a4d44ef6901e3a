import type { Citizen } from '#lib/person';
import { Random } from './random.js';

/**
 * A part of a register, whole households, chosen by the seed: what records are made from where the register is too large for
 * memory.
 * @param share from 0 to 1, of the households
 */
export function sampleRegister(
  register: Iterable<Citizen>,
  { seed, share }: { seed: number; share: number },
): Citizen[] {
  const random = new Random(seed, 'sample');
  const sample: Citizen[] = [];
  let household: number | undefined;
  let chosen = false;
  for (const citizen of register) {
    if (citizen.householdId !== household) {
      household = citizen.householdId;
      chosen = random.chance(share);
    }
    if (chosen) sample.push(citizen);
  }
  return sample;
}
