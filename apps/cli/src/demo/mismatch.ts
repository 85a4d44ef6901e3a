import { SECTORS } from '#lib/contracts';
import type { Stack } from '#lib/local-stack';
import { connector, getJson } from './sector-system.js';

interface WorklistItem {
  readonly id: string;
  readonly outcomeText: string;
  readonly toCorrect: readonly { field: string; text: string; inRecord?: string; registered?: string }[];
  readonly remarks: readonly { field: string; text: string }[];
}

const HEADINGS = {
  vi: {
    title: 'Một bản ghi sai lệch',
    inRecord: 'hồ sơ ghi',
    registered: 'cơ sở dữ liệu dân cư ghi',
    remarks: 'Lưu ý',
  },
  en: { title: 'One mismatch', inRecord: 'the record says', registered: 'the register says', remarks: 'Remarks' },
} as const;

/** One mismatch from a worklist, in full, in Vietnamese and in English: the one with the most to correct on the first pages. */
export async function tellMismatch(stack: Stack): Promise<string> {
  for (const sector of SECTORS) {
    const url = `${connector(stack, sector)}/v1/worklist?outcome=mismatched&limit=100`;
    const lists = await Promise.all(
      (['vi', 'en'] as const).map(async (language) => ({
        language,
        items: (await getJson<{ items: WorklistItem[] }>(url, { 'accept-language': language })).items,
      })),
    );
    const chosen = [...(lists[0]?.items ?? [])].sort((a, b) => b.toCorrect.length - a.toCorrect.length)[0];
    if (chosen === undefined) continue;
    return lists
      .map(({ language, items }) =>
        told(items.find(({ id }) => id === chosen.id) ?? chosen, sector, HEADINGS[language]),
      )
      .join('\n\n');
  }
  return 'No mismatch on any worklist.';
}

function told(item: WorklistItem, sector: string, words: (typeof HEADINGS)[keyof typeof HEADINGS]): string {
  const fields = item.toCorrect.map(({ field, text, inRecord, registered }) => {
    const values = [
      ...(inRecord === undefined ? [] : [`${words.inRecord} «${inRecord}»`]),
      ...(registered === undefined ? [] : [`${words.registered} «${registered}»`]),
    ];
    return `  · ${field}: ${text}${values.length === 0 ? '' : ` (${values.join('; ')})`}`;
  });
  const remarks = item.remarks.map(({ field, text }) => `  · ${field}: ${text}`);
  return [
    `${words.title} (${sector}, ${item.id}): ${item.outcomeText}`,
    ...fields,
    ...(remarks.length === 0 ? [] : [`  ${words.remarks}:`, ...remarks]),
  ].join('\n');
}
