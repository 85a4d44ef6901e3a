import { Agent, request, type IncomingMessage } from 'node:http';
import { once } from 'node:events';
import { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import type { EventTokens, RecordLife } from './record-life.js';

/** One line of the answer to an upload. */
export interface AcceptedLine {
  readonly line: number;
  readonly status: 'accepted' | 'same' | 'conflict' | 'refused';
  readonly id?: string;
  readonly findings?: readonly { readonly code: string }[];
}

/** `GET /v1/sync` of a connector. */
export interface SyncState {
  readonly unsent: number;
  readonly unanswered: number;
  readonly sentAgain: number;
  readonly lastAnswerAt: string | null;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** A sector system's side of a connector's HTTP interface, as plain as a sector would write it. */
export class SectorClient {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 256 });

  constructor(readonly url: string) {}

  /** Sends one record; resolves with the HTTP status and the body as text. Fails if the service is not there. */
  async post(record: string): Promise<Answer> {
    return this.send('POST', '/v1/records', 'application/json', record);
  }

  /** Sends one record, which must be accepted, and returns the gateway's id of it. */
  async accepted(record: object): Promise<string> {
    const { status, body } = await this.post(JSON.stringify(record));
    if (status !== 202) throw new Error(`a record was answered ${status}: ${body.slice(0, 1_000)}`);
    return (JSON.parse(body) as { id: string }).id;
  }

  /** Waits until the record's newest version is answered or refused. Fails if that takes longer. */
  async answered(id: string, { seconds = 20, language = 'en' } = {}): Promise<RecordLife> {
    const life = await this.get<RecordLife>(`/v1/records/${id}?wait=${seconds}`, { 'accept-language': language });
    if (life.state === 'answered' || life.state === 'rejected') return life;
    throw new Error(`record ${id} is still ${life.state} after ${seconds} s`);
  }

  /** Both signed tokens of each event of a record, the latest first. */
  async tokens(id: string): Promise<EventTokens[]> {
    return (await this.get<{ events: EventTokens[] }>(`/v1/records/${id}/tokens`)).events;
  }

  /** Any other POST, with JSON. */
  async call(path: string, body?: object): Promise<Answer> {
    return this.send('POST', path, 'application/json', body === undefined ? '' : JSON.stringify(body));
  }

  /** Uploads lines of NDJSON (or a CSV file) and resolves with one answer a line, read after all is sent. */
  async upload(chunks: Iterable<Buffer | string>, contentType = 'application/x-ndjson'): Promise<AcceptedLine[]> {
    const { status, body } = await this.send('POST', '/v1/records/batch', contentType, chunks);
    if (status !== 200) throw new Error(`upload to ${this.url} was answered ${status}: ${body.slice(0, 300)}`);
    return body
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as AcceptedLine);
  }

  async get<T>(path: string, headers: Record<string, string> = {}): Promise<T> {
    return JSON.parse(await this.text(path, headers)) as T;
  }

  async text(path: string, headers: Record<string, string> = {}): Promise<string> {
    const { status, body } = await this.send('GET', path, undefined, '', headers);
    if (status !== 200) throw new Error(`GET ${path} was answered ${status}: ${body.slice(0, 300)}`);
    return body;
  }

  sync(): Promise<SyncState> {
    return this.get<SyncState>('/v1/sync');
  }

  close(): void {
    this.agent.destroy();
  }

  private async send(
    method: string,
    path: string,
    contentType: string | undefined,
    body: string | Iterable<Buffer | string>,
    headers: Record<string, string> = {},
  ): Promise<Answer> {
    const call = request(`${this.url}${path}`, {
      method,
      agent: this.agent,
      headers: { ...headers, ...(contentType === undefined ? {} : { 'content-type': contentType }) },
    });
    const answered = once(call, 'response') as Promise<[IncomingMessage]>;
    if (typeof body === 'string') call.end(body);
    else Readable.from(body).pipe(call);
    const [response] = await answered;
    const parts: Buffer[] = [];
    for await (const part of response) parts.push(part as Buffer);
    return { status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts).toString() };
  }
}

export interface Posted {
  readonly client: SectorClient;
  /** The gateway's id; absent if the post failed. */
  readonly id?: string;
  /** When it was to be sent, Unix milliseconds. */
  readonly plannedAt: number;
  /** From the planned send to the answer; infinite for a failed post. */
  readonly milliseconds: number;
}

/**
 * Posts single records at a fixed rate of arrival, whether or not earlier ones were answered, and times each
 * from its planned send: a service that stalls can't hide it by slowing the sender down.
 */
export async function postAtRate(
  posts: readonly { client: SectorClient; record: string }[],
  ratePerSecond: number,
): Promise<Posted[]> {
  const start = performance.now() + 50;
  const pending: Promise<Posted>[] = [];
  for (const [index, { client, record }] of posts.entries()) {
    const planned = start + (index * 1000) / ratePerSecond;
    const early = planned - performance.now();
    if (early > 1) await pause(early);
    pending.push(postOne(client, record, planned));
  }
  return Promise.all(pending);
}

async function postOne(client: SectorClient, record: string, planned: number): Promise<Posted> {
  const plannedAt = performance.timeOrigin + planned;
  try {
    const { status, body } = await client.post(record);
    const milliseconds = performance.now() - planned;
    if (status < 300) return { client, plannedAt, milliseconds, id: (JSON.parse(body) as { id: string }).id };
  } catch {
    // counted as failed
  }
  return { client, plannedAt, milliseconds: Infinity };
}
