import { Controller, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';

import { isReasonCode, REASON_CODES } from '#lib/contracts';
import { Problem } from '#lib/platform';

import { isId } from './event-id.js';
import { Verifications } from './verifications.js';

/** Asking again. */
@ApiTags('verification')
@Controller('v1/records')
export class VerificationsController {
  constructor(@Inject(Verifications) private readonly verifications: Verifications) {}

  @Post('resend')
  @HttpCode(202)
  @ApiOperation({ summary: 'Sends refused tokens again, by the code of their refusal, once its cause is mended' })
  @ApiQuery({ name: 'code', enum: REASON_CODES })
  async resend(@Query('code') code: unknown): Promise<{ code: string; resent: number }> {
    if (!isReasonCode(code)) {
      throw new Problem(400, 'REASON_UNKNOWN', `Name in ?code= one of ${REASON_CODES.join(', ')}.`);
    }
    return { code, resent: await this.verifications.resendRefused(code) };
  }

  @Post(':id/verifications')
  @HttpCode(202)
  @ApiOperation({
    summary: "Asks again about a record's newest version: the register was mended, or the answer has aged",
  })
  async askAgain(@Param('id') id: string): Promise<{ id: string; version: number; attempt: number }> {
    if (!isId(id))
      throw new Problem(404, 'RECORD_UNKNOWN', 'No record has this id. Search by the recordId of the sector.');
    return this.verifications.askAgain(id);
  }
}
