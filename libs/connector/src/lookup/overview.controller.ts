import { Controller, Get, Inject, Query, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';

import type { RelayState } from '#lib/messaging';

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
  async worklist(
    @Query() query: Record<string, unknown>,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const language = languageOf(request.headers['accept-language']);
    const { items, next } = await this.overview.worklist(filtersOf(query), language);
    response.setHeader('Content-Language', language);
    response.vary('Accept').vary('Accept-Language');
    if (next !== undefined) response.setHeader('X-Next-Cursor', next);
    if (request.accepts(['application/json', 'text/csv']) === 'text/csv') {
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
