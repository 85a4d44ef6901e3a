import { SyncStates, type SyncState } from '#lib/population';
import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';

import { SYNC_SCHEMA } from './api-schemas.js';

@ApiTags('operation')
@Controller('v1/sync')
export class SyncController {
  constructor(@Inject(SyncStates) private readonly states: SyncStates) {}

  @Get()
  @ApiOperation({ summary: 'How each sector’s exchange stands: live, lagging, stalled, stopped or quiet, and why' })
  @ApiOkResponse({ schema: SYNC_SCHEMA })
  async read(): Promise<{ readonly sectors: readonly SyncState[] }> {
    return { sectors: await this.states.read() };
  }
}
