import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Module } from '@nestjs/common';

import { createLogger, Health, Metrics, runHttpService, type HttpService } from '#lib/platform';

import { ConnectorContext } from '../src/connector-context.js';
import { IntakeQueue } from '../src/intake/intake-queue.js';
import { FlowControl } from '../src/upload/flow-control.js';
import { UploadController } from '../src/upload/upload.controller.js';
import { aRecord, answersOf, type LineAnswer } from './support/running-connector.js';

/** What happened, in its order. */
let steps: string[] = [];

/** Lets a chunk go on as soon as it has asked, but not before other work had its turn. */
class WatchedFlow extends FlowControl {
  override async turn(): Promise<void> {
    steps.push('asked');
    await new Promise((resolve) => setImmediate(resolve));
    steps.push('let on');
  }
}

const queue = new IntakeQueue((batch) => {
  steps.push(`taken in: ${batch.length}`);
  return Promise.resolve(batch.map(() => ({ kind: 'accepted' as const, id: 'x', first: true, newest: true })));
});

const folder = mkdtempSync(join(tmpdir(), 'lienthong-upload-pace-'));

@Module({
  controllers: [UploadController],
  providers: [
    {
      provide: ConnectorContext,
      useValue: new ConnectorContext('land', 1_000, folder, 10_000, new AbortController().signal),
    },
    { provide: IntakeQueue, useValue: queue },
    { provide: FlowControl, useValue: new WatchedFlow() },
  ],
})
class UploadModule {}

let service: HttpService;

async function upload(lines: readonly unknown[]): Promise<LineAnswer[]> {
  const response = await fetch(`${service.url}/v1/records/batch`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-ndjson' },
    body: lines.map((line) => JSON.stringify(line)).join('\n'),
  });
  return answersOf(await response.text());
}

describe('an upload', () => {
  beforeAll(async () => {
    service = await runHttpService({
      service: 'upload',
      description: 'for tests',
      module: UploadModule,
      port: 0,
      logger: createLogger({ service: 'upload', destination: { write: () => undefined } }),
      metrics: new Metrics({ service: 'upload', processMetrics: false }),
      health: new Health([]),
    });
  });
  afterAll(async () => {
    await service.close();
    rmSync(folder, { recursive: true });
  });
  beforeEach(() => {
    steps = [];
  });

  it('asks before each chunk whether the answers keep step, and takes it in when it is let on', async () => {
    const answers = await upload(Array.from({ length: 600 }, () => aRecord('land')));
    expect(answers.map(({ status }) => status)).toEqual(Array(600).fill('accepted'));
    const taken = steps.filter((step) => step.startsWith('taken in'));
    expect(taken.length).toBeGreaterThanOrEqual(3);
    expect(steps).toEqual(taken.flatMap((step) => ['asked', 'let on', step]));
  });

  it('that has nothing to take in waits for nobody', async () => {
    const answers = await upload([{ recordId: 'x' }, {}]);
    expect(answers.map(({ status }) => status)).toEqual(['refused', 'refused']);
    expect(steps).toEqual([]);
  });
});
