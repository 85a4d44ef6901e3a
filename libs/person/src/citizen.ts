import type { Place } from './places.js';

/**
 * A person as the population register holds them. Absent members are unknown to the register; so are a number, a name, a date
 * and a commune's code that are empty.
 */
export interface Citizen {
  /** The register's own key; it never leaves the population service. */
  readonly citizenId: number;
  /** 12 digits. */
  readonly personalNumber: string;
  /** Old identity cards (9 digits) and former 12-digit numbers. */
  readonly oldNumbers: readonly string[];
  readonly fullName: string;
  readonly otherNames: readonly string[];
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly birthDate: string;
  readonly sex?: 'male' | 'female';
  /** Commune of origin (*quê quán*). */
  readonly origin: Place;
  /** Permanent residence (*nơi thường trú*). */
  readonly residence: Place;
  /** The same residence, or an earlier one, in the units of before July 2025. */
  readonly residenceBefore?: Place;
  readonly householdId: number;
  /** Relation to the head of the household (*quan hệ với chủ hộ*), a kebab-case word: `head`, `spouse`, `child` … */
  readonly relationToHead: string;
  readonly maritalStatus: string;
  readonly fatherName?: string;
  readonly motherName?: string;
  readonly spouseName?: string;
  readonly fatherNumber?: string;
  readonly motherNumber?: string;
  readonly spouseNumber?: string;
  readonly fatherId?: number;
  readonly motherId?: number;
  readonly spouseId?: number;
  /** As `birthDate`; only of the dead. */
  readonly deathDate?: string;
  readonly nationality: string;
  readonly ethnicity: string;
}
