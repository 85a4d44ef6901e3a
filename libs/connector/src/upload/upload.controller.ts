import { pipeline } from 'node:stream/promises';

import { Controller, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';

import type { Language, Sector } from '#lib/contracts';
import { Problem, refuseEncoding } from '#lib/platform';

import { ConnectorContext } from '../connector-context.js';
import { IntakeQueue } from '../intake/intake-queue.js';
import { languageOf } from '../lookup/language.js';
import { AnswerFile } from './answer-file.js';
import { bodyChunks } from './body-chunks.js';
import { csvItems } from './csv-items.js';
import { FlowControl } from './flow-control.js';
import { ndjsonItems } from './ndjson-items.js';
import { Upload } from './upload.js';
import type { UploadItem } from './upload-item.js';

/** Whole files: NDJSON or CSV of any length, in bounded memory. */
@ApiTags('intake')
@Controller('v1/records')
export class UploadController {
  constructor(
    @Inject(ConnectorContext) private readonly context: ConnectorContext,
    @Inject(IntakeQueue) private readonly queue: IntakeQueue,
    @Inject(FlowControl) private readonly flow: FlowControl,
  ) {}

  @Post('batch')
  @ApiOperation({
    summary: 'Takes a file in, line by line',
    description:
      'The answers come after the upload, one JSON object a line: line, status (accepted, same, conflict, refused), recordId, version, id, findings. ' +
      'What was accepted stays, also when the upload is cut; sent again, it is answered as the same.',
  })
  @ApiConsumes('application/x-ndjson', 'text/csv')
  @ApiBody({ schema: { type: 'string' } })
  @ApiResponse({ status: 200, description: 'All lines were read; NDJSON with an answer for each' })
  async take(@Req() request: Request, @Res() response: Response): Promise<void> {
    refuseEncoding(request);
    const { sector, envelopeBytes, uploadFolder, uploadIdleMs, leaving } = this.context;
    const language = languageOf(request.headers['accept-language']);
    const items = itemsOf(request.headers['content-type'], sector, language);
    const answers = await AnswerFile.make(uploadFolder);
    try {
      const upload = new Upload({
        sector,
        language,
        envelopeBytes,
        answers,
        submitChunk: async (candidates) => {
          if (candidates.length > 0) await this.flow.turn();
          return this.queue.submitChunk(candidates);
        },
      });
      await this.withCounts(upload, () => upload.run(items(bodyChunks(request, uploadIdleMs, leaving))));
      const { length, stream } = await answers.read();
      response.status(200).setHeader('Content-Type', 'application/x-ndjson; charset=utf-8');
      response.setHeader('Content-Length', length);
      for (const [name, count] of Object.entries(upload.counts)) response.setHeader(`X-${name}`, count);
      await pipeline(stream, response).catch(() => response.destroy());
    } finally {
      await answers.close();
    }
  }

  /** An upload that ends early says how far it came. */
  private async withCounts(upload: Upload, run: () => Promise<void>): Promise<void> {
    try {
      await run();
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      const { status, code, detail, errors, members } = error;
      throw new Problem(status, code, detail, {
        ...(errors !== undefined && { errors }),
        members: { ...members, ...upload.counts },
      });
    }
  }
}

type Items = (chunks: AsyncIterable<Buffer>) => AsyncIterable<Iterable<UploadItem>>;

/** The content type decides how lines are read. @throws Problem 415 */
function itemsOf(contentType: string | undefined, sector: Sector, language: Language): Items {
  const [type = '', ...parameters] = (contentType ?? '')
    .toLowerCase()
    .split(';')
    .map((part) => part.trim());
  const charset =
    parameters
      .find((parameter) => parameter.startsWith('charset='))
      ?.slice(8)
      .replaceAll('"', '') ?? 'utf-8';
  if (charset === 'utf-8' || charset === 'utf8') {
    if (['application/x-ndjson', 'application/ndjson', 'application/jsonl'].includes(type)) return ndjsonItems;
    if (type === 'text/csv') return (chunks) => csvItems(sector, language, chunks);
  }
  throw new Problem(415, 'UNSUPPORTED_MEDIA_TYPE', 'Send application/x-ndjson or text/csv, in UTF-8.');
}
