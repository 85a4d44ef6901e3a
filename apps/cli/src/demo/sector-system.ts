import { openAsBlob } from 'node:fs';
import type { Sector } from '#lib/contracts';
import type { Stack } from '#lib/local-stack';
import type { SampleFile } from './sample-files.js';

/** One line of the answer to an upload. */
export interface LineAnswer {
  readonly line: number;
  readonly status: 'accepted' | 'same' | 'conflict' | 'refused' | 'internal';
  readonly id?: string;
}

export interface Upload {
  readonly file: SampleFile;
  readonly answers: readonly LineAnswer[];
  /** When the upload began, Unix milliseconds. */
  readonly submittedAt: number;
}

/** Sends a file as a sector's system would. */
export async function sendFile(stack: Stack, file: SampleFile): Promise<Upload> {
  const submittedAt = Date.now();
  const response = await fetch(`${connector(stack, file.sector)}/v1/records/batch`, {
    method: 'POST',
    headers: { 'content-type': file.contentType },
    body: await openAsBlob(file.file),
  });
  const text = await response.text();
  if (!response.ok)
    throw new Error(`the upload of ${file.file} was answered ${response.status}: ${text.slice(0, 500)}`);
  const answers = text.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as LineAnswer]));
  return { file, answers, submittedAt };
}

/** The record token of some answered record, as it travelled. */
export async function answeredToken(stack: Stack, sector: Sector): Promise<string> {
  const url = connector(stack, sector);
  const { records } = await getJson<{ records: { id: string }[] }>(`${url}/v1/records?state=answered&limit=1`);
  const [record] = records;
  if (record === undefined) throw new Error(`${sector} has no answered record: there is no token to misuse`);
  const { events } = await getJson<{ events: { record: string }[] }>(`${url}/v1/records/${record.id}/tokens`);
  return events[0]!.record;
}

export function connector(stack: Stack, sector: Sector): string {
  return stack.service(`${sector}-connector`).url;
}

export async function getJson<T>(url: string, headers: Record<string, string> = {}): Promise<T> {
  const response = await fetch(url, { headers });
  if (!response.ok) throw new Error(`GET ${url} was answered ${response.status}`);
  return (await response.json()) as T;
}
