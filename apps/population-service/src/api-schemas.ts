import { REASON_CODES, SECTORS } from '#lib/contracts';
import type { ApiResponseSchemaHost } from '@nestjs/swagger';

type Schema = ApiResponseSchemaHost['schema'];

const text = (description?: string) => ({ type: 'string', ...(description !== undefined && { description }) });
const count = (description?: string) => ({ type: 'integer', ...(description !== undefined && { description }) });
const object = (properties: Record<string, object>, optional: readonly string[] = []) => ({
  type: 'object',
  properties,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
});
const list = (items: object) => ({ type: 'array', items });

/** `GET /v1/sync` */
export const SYNC_SCHEMA = object({
  sectors: list(
    object({
      sector: { type: 'string', enum: [...SECTORS] },
      state: { type: 'string', enum: ['live', 'lagging', 'stalled', 'stopped', 'quiet'] },
      why: text('the rule that named the state, with its figures'),
      received: count('answered + refused + duplicates + redelivered'),
      answered: count(),
      refused: count(),
      duplicates: count(),
      redelivered: count('read again at the offset where they were handled'),
      openGaps: count('runs of numbers that were not seen'),
      missingNumbers: count('numbers in these runs'),
      lagRecords: { ...count('null while the broker can’t be asked'), nullable: true },
      lagSeconds: {
        type: 'number',
        nullable: true,
        description: 'how long the oldest waiting record has been waiting',
      },
      lastRecordAt: { ...text('the broker’s time of the last record handled'), format: 'date-time', nullable: true },
      foreignEpochAt: { ...text('when an event was last refused EVENT_EPOCH'), format: 'date-time', nullable: true },
    }),
  ),
}) as Schema;

/** `GET /v1/refusals` */
export const REFUSALS_SCHEMA = object(
  {
    items: list(
      object(
        {
          id: text(),
          at: { ...text(), format: 'date-time' },
          sector: text(),
          topic: text(),
          partition: count(),
          offset: text('decimal'),
          code: { type: 'string', enum: [...REASON_CODES] },
          meaning: text('what the code means and what to do'),
          findings: list({ type: 'object' }),
          valueDigest: text('SHA-256 of the Kafka value, base64url'),
          length: count('bytes of the whole value'),
          eventId: text(),
          tokenDigest: text(),
        },
        ['eventId', 'tokenDigest'],
      ),
    ),
    next: text('cursor of the following page, as `before`'),
  },
  ['next'],
) as Schema;

/** `GET /v1/audit/{eventId}` */
export const AUDIT_SCHEMA = object({
  entries: list(
    object({ kind: text(), entry: text('the very bytes that are hashed'), leafHash: text('RFC 6962 leaf hash, hex') }),
  ),
}) as Schema;
