import { isReasonCode, isSector } from '#lib/contracts';
import { Problem } from '#lib/platform';
import { Refusals, type RefusalFilter, type RefusalView } from '#lib/population';
import { Controller, Get, Inject, Param, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';

import { isUuid, readQuery } from './query.js';
import { REFUSALS_SCHEMA } from './api-schemas.js';

const FILTERS = {
  sector: { isRight: isSector, wanted: 'land, civil-status, tax or social-security' },
  code: { isRight: isReasonCode, wanted: 'a reason code, such as ENVELOPE_SIGNATURE' },
  eventId: { isRight: isUuid, wanted: 'a UUID' },
  since: {
    isRight: (text: string) => /^\d{4}-\d\d-\d\dT[\d:.]{8,16}(Z|[+-]\d\d:\d\d)$/.test(text) && !isNaN(Date.parse(text)),
    wanted: 'a moment of RFC 3339',
  },
  before: { isRight: (text: string) => /^\d{1,18}$/.test(text), wanted: 'the cursor `next` of the page before' },
  limit: { isRight: (text: string) => /^([1-9]\d?|[1-4]\d\d|500)$/.test(text), wanted: 'a whole number from 1 to 500' },
};

@ApiTags('refusals')
@Controller('v1/refusals')
export class RefusalsController {
  constructor(@Inject(Refusals) private readonly refusals: Refusals) {}

  @Get()
  @ApiOperation({ summary: 'What was refused, newest first: place, reason, every finding' })
  @ApiQuery({ name: 'sector', required: false })
  @ApiQuery({ name: 'code', required: false })
  @ApiQuery({ name: 'eventId', required: false })
  @ApiQuery({ name: 'since', required: false, description: FILTERS.since.wanted })
  @ApiQuery({ name: 'before', required: false, description: FILTERS.before.wanted })
  @ApiQuery({ name: 'limit', required: false, description: `${FILTERS.limit.wanted}; 50 if not given` })
  @ApiOkResponse({ schema: REFUSALS_SCHEMA })
  async page(@Query() query: unknown): Promise<{ readonly items: readonly RefusalView[]; readonly next?: string }> {
    const { limit, ...filter } = readQuery(query, FILTERS);
    return this.refusals.page({ ...filter, limit: Number(limit ?? 50) } as RefusalFilter);
  }

  @Get(':id/value')
  @ApiOperation({ summary: 'The first 64 KiB of the refused value, as they came' })
  async value(@Param('id') id: string, @Res() response: Response): Promise<void> {
    const bytes = /^\d{1,18}$/.test(id) ? await this.refusals.bytes(id) : undefined;
    if (bytes === undefined) throw new Problem(404, 'NOT_FOUND', 'There is no refusal with this id.');
    response.setHeader('Content-Type', 'application/octet-stream');
    response.setHeader('Content-Disposition', `attachment; filename="refusal-${id}.bin"`);
    response.end(bytes);
  }
}
