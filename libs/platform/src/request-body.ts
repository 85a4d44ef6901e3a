import type { IncomingMessage } from 'node:http';

import { readStrictJson, RECORD_JSON } from '#lib/signing';

import { Problem } from './problem.js';

const BODY_PATIENCE_MS = 30_000;

/**
 * The raw body, at most `limit` bytes.
 *
 * @throws Problem 413 `CONTENT_TOO_LARGE` as soon as more arrives (or is announced), 408 `BODY_TIMEOUT` after 30 s,
 * 400 `BODY_CUT` when the client went away, 415 for a compressed body
 */
export function readBody(request: IncomingMessage, limit: number): Promise<Buffer> {
  const tooLarge = (): Problem =>
    new Problem(413, 'CONTENT_TOO_LARGE', `The body may have ${limit} bytes at the most.`);
  refuseEncoding(request);
  if (Number(request.headers['content-length'] ?? 0) > limit) return Promise.reject(tooLarge());
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    const settle = (end: () => void): void => {
      clearTimeout(timer);
      request.off('data', onData).off('end', onEnd).off('error', onCut).off('aborted', onCut).off('close', onCut);
      end();
    };
    const timer = setTimeout(
      () => settle(() => reject(new Problem(408, 'BODY_TIMEOUT', 'The body did not arrive within 30 s.'))),
      BODY_PATIENCE_MS,
    );
    const onData = (chunk: Buffer): void => {
      length += chunk.length;
      if (length > limit) {
        request.pause();
        settle(() => reject(tooLarge()));
      } else chunks.push(chunk);
    };
    const onEnd = (): void => settle(() => resolve(chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks, length)));
    const onCut = (): void =>
      settle(() => reject(new Problem(400, 'BODY_CUT', 'The connection ended inside the body.')));
    request.on('data', onData).on('end', onEnd).on('error', onCut).on('aborted', onCut).on('close', onCut);
  });
}

/**
 * The body as strict JSON (no duplicate members, bounded depth, valid UTF-8).
 *
 * @throws Problem 400 `CONTENT_JSON`, 415 `UNSUPPORTED_MEDIA_TYPE`: what web pages of other sites may send unasked
 * (forms, plain text) is not taken
 */
export async function readJsonBody(request: IncomingMessage, limit: number): Promise<unknown> {
  refuseOtherThanJson(request);
  const bytes = await readBody(request, limit);
  if (bytes.length === 0) throw new Problem(400, 'CONTENT_JSON', 'The body is empty. Send one JSON object.');
  const result = readStrictJson(bytes, RECORD_JSON);
  if (result.ok) return result.value;
  throw new Problem(400, 'CONTENT_JSON', `The body is not strict JSON: ${result.reason}, at byte ${result.offset}.`);
}

function refuseOtherThanJson(request: IncomingMessage): void {
  const [type = ''] = (request.headers['content-type'] ?? '').split(';');
  if (/^application\/([\w.+-]+\+)?json$/i.test(type.trim())) return;
  throw new Problem(415, 'UNSUPPORTED_MEDIA_TYPE', 'Send JSON with Content-Type: application/json.');
}

/** A compressed body could unfold without bound, so none is taken. @throws Problem 415 `CONTENT_ENCODING` */
export function refuseEncoding(request: IncomingMessage): void {
  const encoding = request.headers['content-encoding'];
  if (encoding === undefined || encoding === 'identity') return;
  throw new Problem(415, 'CONTENT_ENCODING', 'Send the body without compression.');
}
