import { describe, expect, it } from '@jest/globals';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvColumns, SECTORS } from '#lib/contracts';
import { sectorRecordsPage } from './sector-records-page.js';

const PAGE = join(import.meta.dirname, '../../../docs/sector-records.md');

/** What the formatter may change: blanks, the width of tables, the mark of emphasis. */
const bare = (page: string): string =>
  page
    .replace(/\s+/g, '')
    .replace(/-{3,}/g, '---')
    .replace(/(?<!\*)\*(?!\*)|_/g, '');

describe('docs/sector-records.md', () => {
  it('says what the classes, rules and columns say', () => {
    if (process.env['WRITE_DOCS'] === '1') writeFileSync(PAGE, sectorRecordsPage());
    expect(bare(readFileSync(PAGE, 'utf8'))).toBe(bare(sectorRecordsPage()));
  });

  it('has every CSV column of every sector', () => {
    const page = readFileSync(PAGE, 'utf8');
    for (const { column } of SECTORS.flatMap((sector) => csvColumns(sector))) expect(page).toContain(`\`${column}\``);
  });
});
