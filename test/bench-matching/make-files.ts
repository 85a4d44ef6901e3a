import { makeFiles } from './as-files.js';

const [folder = 'files', citizens = '1000000', records = '60000', seed = '7'] = process.argv.slice(2);
await makeFiles(folder, { citizens: Number(citizens), records: Number(records), seed: Number(seed) });
