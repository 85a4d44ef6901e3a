import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SECTORS, type Sector, type SectorRecord } from '#lib/contracts';
import { emptyFolder, startStack, type Stack } from '#lib/local-stack';
import { subjectOf, type Subject } from '#lib/matching';
import type { Citizen } from '#lib/person';
import { migrate } from '#lib/persistence';
import { loadRegister, POPULATION_GRANTS, POPULATION_MIGRATIONS } from '#lib/population';
import { generateRecords, generateRegister, sampleRegister, type Truth } from '#lib/synthetic';

export interface GroundPlan {
  readonly citizens: number;
  readonly records: number;
  readonly seed: number;
}

/** A record that is looked for, and what is true of it. */
export interface Asked {
  readonly sector: Sector;
  readonly subject: Subject;
  readonly truth: Truth;
}

/** A register in a database of its own. */
export class Ground {
  private constructor(
    private readonly stack: Stack,
    readonly sample: readonly Citizen[],
    readonly loadSeconds: number,
  ) {}

  static async make({ citizens, seed }: GroundPlan, say: (text: string) => void): Promise<Ground> {
    const folder = mkdtempSync(join(tmpdir(), 'lienthong-matching-'));
    const stack = await startStack({
      folder,
      only: ['postgres'],
      onProgress: (part, detail) => say(`${part}: ${detail}`),
    });
    const { ownerUrl, serviceRole } = stack.databases['population-service'];
    await migrate({ ownerUrl, serviceRole, migrations: POPULATION_MIGRATIONS, grants: POPULATION_GRANTS });
    const share = Math.min(1, 200_000 / citizens);
    const register = generateRegister({ seed, citizens });
    const sample = sampleRegister(generateRegister({ seed, citizens }), { seed, share });
    const loaded = await loadRegister(stack.databases['population-service'].ownerUrl, register, {
      source: `synthetic, seed ${seed}`,
      onProgress: ({ step, citizens: so }) => {
        if (step === 'indexes' || so % 200_000 === 0) say(`register: ${step}, ${so} citizens`);
      },
    });
    say(`register of ${loaded.citizens} citizens with ${loaded.keys} keys loaded in ${loaded.seconds.toFixed(1)} s`);
    return new Ground(stack, sample, loaded.seconds);
  }

  get url(): string {
    return this.stack.databases['population-service'].ownerUrl;
  }

  async end(): Promise<void> {
    await this.stack.stop();
    await emptyFolder(this.stack.folder);
  }
}

/** Records of all sectors about the people of a register, with their truth; only those that are looked for. */
export function askedRecords(sample: readonly Citizen[], { records, seed }: GroundPlan): Asked[] {
  const each = Math.ceil(records / SECTORS.length);
  return SECTORS.flatMap((sector) => {
    const asked: Asked[] = [];
    const rates = { 'record.invalid': 0, 'record.withdrawn': 0, 'record.organisation': 0 };
    for (const { record, truth } of generateRecords({ seed, sector, register: sample, count: each, rates })) {
      if (truth.kind !== 'person') continue;
      asked.push({ sector, subject: subjectOf(record as unknown as SectorRecord, sector), truth });
    }
    return asked;
  });
}
