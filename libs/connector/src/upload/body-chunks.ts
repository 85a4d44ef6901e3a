import type { IncomingMessage } from 'node:http';

import { Problem } from '#lib/platform';

/** Why an upload ends before its body does. */
export type UploadEnd = 'idle' | 'leaving';

/**
 * The bytes of an upload as they come, with back-pressure. Ends with a Problem when no byte arrives for `idleMs` (while
 * we were ready to read), when the service is being stopped, or when the client goes away.
 */
export async function* bodyChunks(
  request: IncomingMessage,
  idleMs: number,
  leaving: AbortSignal,
): AsyncGenerator<Buffer> {
  const iterator = request.iterator({ destroyOnReturn: false }) as AsyncIterableIterator<Buffer>;
  for (;;) {
    const step = await nextOrEnd(iterator, idleMs, leaving);
    if (step === 'idle')
      throw new Problem(
        408,
        'UPLOAD_IDLE',
        `No byte came for ${idleMs / 1000} s. What was accepted stays; send the file again.`,
      );
    if (step === 'leaving')
      throw new Problem(503, 'LEAVING', 'The service is being stopped. What was accepted stays; send the file again.');
    if (step === 'cut')
      throw new Problem(400, 'BODY_CUT', 'The connection ended inside the upload. What was accepted stays.');
    if (step.done === true) return;
    yield step.value;
  }
}

async function nextOrEnd(
  iterator: AsyncIterator<Buffer>,
  idleMs: number,
  leaving: AbortSignal,
): Promise<IteratorResult<Buffer> | UploadEnd | 'cut'> {
  if (leaving.aborted) return 'leaving';
  let timer: NodeJS.Timeout | undefined;
  let onLeave: (() => void) | undefined;
  const end = new Promise<UploadEnd>((resolve) => {
    timer = setTimeout(() => resolve('idle'), idleMs);
    onLeave = () => resolve('leaving');
    leaving.addEventListener('abort', onLeave);
  });
  try {
    return await Promise.race([iterator.next(), end]);
  } catch {
    return 'cut';
  } finally {
    clearTimeout(timer);
    if (onLeave !== undefined) leaving.removeEventListener('abort', onLeave);
  }
}
