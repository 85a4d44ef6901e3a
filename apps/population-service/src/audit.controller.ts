import { Problem } from '#lib/platform';
import { AuditEntries, type AuditEntryView } from '#lib/population';
import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';

import { AUDIT_SCHEMA } from './api-schemas.js';
import { isUuid } from './query.js';

@ApiTags('audit')
@Controller('v1/audit')
export class AuditController {
  constructor(@Inject(AuditEntries) private readonly entries: AuditEntries) {}

  @Get(':eventId')
  @ApiOperation({ summary: 'The audit entries about one event: the very bytes that the log hashes' })
  @ApiOkResponse({ schema: AUDIT_SCHEMA })
  async of(@Param('eventId') eventId: string): Promise<{ readonly entries: readonly AuditEntryView[] }> {
    const entries = isUuid(eventId) ? await this.entries.of(eventId) : [];
    if (entries.length > 0) return { entries };
    throw new Problem(404, 'NOT_FOUND', 'No entry is about an event with this id. Event ids are UUIDs in lower case.');
  }
}
