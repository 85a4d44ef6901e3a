import { Controller, Get, Inject, Query, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiQuery, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';

import type { RelayState } from '#lib/messaging';
import { Problem } from '#lib/platform';

import { filtersOf } from './filters.js';
import { languageOf } from './language.js';
import { Overview } from './overview-reader.js';
import type { SummaryRow, SyncState } from './overview.js';
import { worklistCsv } from './worklist-csv.js';

/** What a sector's people work from. */
@ApiTags('overview')
@Controller('v1')
export class OverviewController {
  constructor(@Inject(Overview) private readonly overview: Overview) {}

  @Get('worklist')
  @ApiOperation({ summary: 'What is to be corrected, ambiguous, or not found; same filters as /v1/records' })
  @ApiProduces('application/json', 'text/csv')
  @ApiQuery({ name: 'format', enum: ['json', 'csv'], required: false, description: 'as a link has no Accept header' })
  async worklist(
    @Query() query: Record<string, unknown>,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const language = languageOf(request.headers['accept-language']);
    const { format, ...filters } = query;
    if (format !== undefined && format !== 'csv' && format !== 'json')
      throw new Problem(400, 'FORMAT_INVALID', 'format is csv or json; without it, the Accept header decides.');
    const { items, next } = await this.overview.worklist(filtersOf(filters), language);
    response.setHeader('Content-Language', language);
    response.vary('Accept').vary('Accept-Language');
    if (next !== undefined) response.setHeader('X-Next-Cursor', next);
    if ((format ?? request.accepts(['json', 'csv'])) === 'csv') {
      response.setHeader('Content-Type', 'text/csv; charset=utf-8');
      response.setHeader('Content-Disposition', 'attachment; filename="worklist.csv"');
      response.end(worklistCsv(items, language));
      return;
    }
    response.json({ items, ...(next !== undefined && { next }) });
  }

  @Get('summary')
  @ApiOperation({ summary: 'Counts by agency and commune' })
  async summary(): Promise<{ rows: SummaryRow[] }> {
    return { rows: await this.overview.summary() };
  }

  @Get('sync')
  @ApiOperation({
    summary: 'How far this connector and the centre are apart; answers also while the centre is out of reach',
  })
  sync(): Promise<SyncState & { relay: RelayState }> {
    return this.overview.sync();
  }
}
