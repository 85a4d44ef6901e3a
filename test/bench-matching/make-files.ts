import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { SECTORS, type SectorRecord } from '#lib/contracts';
import { generateRecords, generateRegister, sampleRegister } from '#lib/synthetic';
import { writeRecords, writeRegister, type WrittenRecord } from './as-files.js';

const [folder = 'files', citizensText = '1000000', recordsText = '60000', seedText = '7'] = process.argv.slice(2);
const [citizens, count, seed] = [Number(citizensText), Number(recordsText), Number(seedText)];
mkdirSync(folder, { recursive: true });
await writeRegister(join(folder, 'register.csv'), generateRegister({ seed, citizens }));
const register = sampleRegister(generateRegister({ seed, citizens }), { seed, share: Math.min(1, 200_000 / citizens) });
const records = function* (): Generator<WrittenRecord> {
  const rates = { 'record.invalid': 0, 'record.withdrawn': 0, 'record.organisation': 0 };
  for (const sector of SECTORS) {
    for (const { record, truth } of generateRecords({ seed, sector, register, count: Math.ceil(count / 4), rates })) {
      if (truth.kind === 'person') yield { sector, record: record as unknown as SectorRecord, truth };
    }
  }
};
await writeRecords(join(folder, 'records.csv'), join(folder, 'truth.csv'), records());
