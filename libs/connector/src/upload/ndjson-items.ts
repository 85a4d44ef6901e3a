import { readStrictJson, RECORD_JSON } from '#lib/signing';

import { LineCutter, type Line } from './ndjson-lines.js';
import { LINE_LIMIT, tooLong, type UploadItem } from './upload-item.js';

/** The records of an NDJSON upload, group by group as their bytes arrive; each line is strict JSON of its own. */
export async function* ndjsonItems(chunks: AsyncIterable<Buffer>): AsyncGenerator<Iterable<UploadItem>> {
  const cutter = new LineCutter(LINE_LIMIT);
  for await (const chunk of chunks) yield itemsOf(cutter.push(chunk));
  yield itemsOf(cutter.end());
}

function* itemsOf(lines: Iterable<Line>): Generator<UploadItem> {
  for (const line of lines) yield itemOf(line);
}

function itemOf({ number: line, bytes }: Line): UploadItem {
  if (bytes === undefined) return tooLong(line);
  const json = readStrictJson(bytes, RECORD_JSON);
  if (json.ok) return { line, value: json.value, bytes: bytes.length };
  return { line, code: 'CONTENT_JSON', detail: `The line is not strict JSON: ${json.reason}, at byte ${json.offset}.` };
}
