import { Controller, Get, Headers, HttpCode, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';

import { Problem, readJsonBody } from '#lib/platform';

import { isId } from '../sealing/event-id.js';
import { filtersOf, RECORD_STATES } from './filters.js';
import { languageOf } from './language.js';
import { RecordLookup } from './record-lookup.js';
import type { RecordLife } from './record-life.js';
import { summaryOf, type RecordSought, type RecordSummary } from './record-list.js';
import type { EventTokens } from './tokens.js';

const SEARCH_BYTES = 4_096;

/** Records, by the gateway's own ids: a sector's `recordId` may be a personal number, so it stands in no address. */
@ApiTags('records')
@Controller('v1/records')
export class RecordsController {
  constructor(@Inject(RecordLookup) private readonly lookup: RecordLookup) {}

  @Get()
  @ApiOperation({ summary: 'Records by state, outcome, finding, agency, commune and time; the latest accepted first' })
  @ApiQuery({ name: 'state', required: false, enum: RECORD_STATES })
  @ApiQuery({ name: 'outcome', required: false })
  @ApiQuery({ name: 'finding', required: false })
  @ApiQuery({ name: 'code', required: false })
  @ApiQuery({ name: 'agency', required: false })
  @ApiQuery({ name: 'commune', required: false })
  @ApiQuery({ name: 'from', required: false })
  @ApiQuery({ name: 'until', required: false })
  @ApiQuery({ name: 'cursor', required: false })
  @ApiQuery({ name: 'limit', required: false })
  async list(@Query() query: Record<string, unknown>): Promise<{ records: RecordSummary[]; next?: string }> {
    const { rows, next } = await this.lookup.list(filtersOf(query));
    return { records: rows.map(summaryOf), ...(next !== undefined && { next }) };
  }

  @Post('search')
  @HttpCode(200)
  @ApiOperation({
    summary:
      'Records by the recordId of the sector, by their act, or by an event that a finding names: {"recordId": …}, {"act": …} or {"event": …}',
  })
  async search(@Req() request: Request): Promise<{ records: RecordSummary[] }> {
    const by = searchOf(await readJsonBody(request, SEARCH_BYTES));
    return { records: (await this.lookup.find(by)).map(summaryOf) };
  }

  @Get(':id')
  @ApiOperation({ summary: 'A record with its content, its verdict in words, and its life so far' })
  @ApiQuery({ name: 'wait', required: false, description: 'Waits so many seconds (at most 60) for the answer' })
  async one(
    @Param('id') id: string,
    @Query('wait') wait: unknown,
    @Headers('accept-language') language: string | undefined,
    @Res() response: Response,
  ): Promise<void> {
    const gone = new AbortController();
    response.once('close', () => gone.abort());
    const life: RecordLife = await this.lookup.life(id, languageOf(language), secondsOf(wait), gone.signal);
    response.json(life);
  }

  @Get(':id/tokens')
  @ApiOperation({ summary: 'The signed tokens of a record, exactly as they travelled' })
  async tokens(@Param('id') id: string): Promise<{ events: EventTokens[] }> {
    return { events: await this.lookup.tokens(id) };
  }
}

function secondsOf(wait: unknown): number {
  if (wait === undefined) return 0;
  const seconds = typeof wait === 'string' && /^\d{1,2}$/.test(wait) ? Number(wait) : Number.NaN;
  if (!(seconds <= 60))
    throw new Problem(400, 'FILTER_INVALID', '?wait= takes a whole number of seconds from 0 to 60.');
  return seconds;
}

function searchOf(body: unknown): RecordSought {
  const members = typeof body === 'object' && body !== null ? Object.entries(body) : [];
  const [name, value] = members[0] ?? [];
  if (members.length === 1 && typeof value === 'string' && value.length <= 200) {
    if (name === 'recordId') return { recordId: value };
    if (name === 'act') return { act: value };
    if (name === 'event' && isId(value)) return { event: value };
  }
  throw new Problem(
    400,
    'SEARCH_INVALID',
    'Send {"recordId": "…"} or {"act": "…"}, with text of at most 200 characters, or {"event": "…"} with the id of an event.',
  );
}
