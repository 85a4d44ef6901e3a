import { Controller, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiBody, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';

import { LIMITS, reasonText, type Language } from '#lib/contracts';
import { Problem, readJsonBody } from '#lib/platform';

import { ConnectorContext } from '../connector-context.js';
import { languageOf } from '../lookup/language.js';
import { rendered } from '../lookup/rendered-finding.js';
import { examine, type Candidate, type RefusedCandidate } from './candidate.js';
import { IntakeQueue } from './intake-queue.js';

const RECORD_BODY = { schema: { $ref: '#/components/schemas/Record' } };

/** Single records. */
@ApiTags('intake')
@Controller('v1/records')
export class IntakeController {
  constructor(
    @Inject(ConnectorContext) private readonly context: ConnectorContext,
    @Inject(IntakeQueue) private readonly queue: IntakeQueue,
  ) {}

  @Post()
  @ApiOperation({ summary: 'Takes one record in: validated, stored, sealed and queued when this answers' })
  @ApiBody(RECORD_BODY)
  @ApiResponse({ status: 202, description: 'Accepted; the address of the record is in Location' })
  @ApiResponse({ status: 200, description: 'This very record and version was accepted before' })
  @ApiResponse({ status: 409, description: 'RECORD_CONFLICT: this version was accepted with other content' })
  @ApiResponse({ status: 422, description: 'CONTENT_SCHEMA with every finding, or CONTENT_TOO_LARGE' })
  async take(@Req() request: Request, @Res() response: Response): Promise<void> {
    const language = languageOf(request.headers['accept-language']);
    const examined = await this.examination(request);
    const { candidate, answer } = await this.queue.submit(() => accepted(examined(), language));
    if (answer.kind === 'internal') throw new Problem(500, 'INTERNAL', reasonText('INTERNAL', language));
    const address = `/v1/records/${answer.id}`;
    if (answer.kind === 'conflict') {
      throw new Problem(
        409,
        'RECORD_CONFLICT',
        'This version of the record was accepted with other content. Send the change as a higher version.',
        {
          members: { id: answer.id, record: address },
        },
      );
    }
    response.status(answer.kind === 'accepted' ? 202 : 200).setHeader('Location', address);
    response.json({
      id: answer.id,
      recordId: candidate.record.recordId,
      version: candidate.record.version,
      status: answer.kind,
      findings: candidate.findings.map((finding) => rendered(finding, language, candidate.record)),
    });
  }

  @Post('check')
  @HttpCode(200)
  @ApiOperation({ summary: 'The findings that taking this record in would have; nothing is stored' })
  @ApiBody(RECORD_BODY)
  async check(@Req() request: Request): Promise<{ acceptable: boolean; code?: string; findings: unknown[] }> {
    const language = languageOf(request.headers['accept-language']);
    const examined = (await this.examination(request))();
    const { findings } = examined.ok ? examined.candidate : examined;
    return {
      acceptable: examined.ok,
      ...(!examined.ok && { code: examined.code }),
      findings: findings.map((finding) => rendered(finding, language)),
    };
  }

  /** Reads the body; what comes back examines it. */
  private async examination(request: Request): Promise<() => ReturnType<typeof examine>> {
    const value = await readJsonBody(request, LIMITS.valueBytes);
    const bytes = Number(request.headers['content-length'] ?? LIMITS.valueBytes);
    const { sector, envelopeBytes } = this.context;
    return () => examine(sector, value, { bytes, envelopeBytes }, Date.now());
  }
}

function accepted(examined: ReturnType<typeof examine>, language: Language): Candidate {
  if (examined.ok) return examined.candidate;
  throw refusal(examined, language);
}

function refusal({ code, findings }: RefusedCandidate, language: Language): Problem {
  return new Problem(code === 'CONTENT_TOO_LARGE' ? 413 : 422, code, reasonText(code, language), {
    errors: findings.map((finding) => rendered(finding, language)),
  });
}
