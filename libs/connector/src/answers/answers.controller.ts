import { Controller, Inject, type Type } from '@nestjs/common';
import { MessagePattern, Payload } from '@nestjs/microservices';

import { topicsOf, type Sector } from '#lib/contracts';
import type { Batch, BatchOutcome } from '#lib/messaging';

import { AnswerIntake } from './answer-intake.js';

/** The handlers of a sector's two answer topics; a class for each sector, since patterns are fixed by decorators. */
export function answersController(sector: Sector): Type {
  const { verdicts, rejected } = topicsOf(sector);

  @Controller()
  class AnswersController {
    constructor(@Inject(AnswerIntake) private readonly intake: AnswerIntake) {}

    @MessagePattern(verdicts)
    onVerdicts(@Payload() batches: readonly Batch[]): Promise<BatchOutcome[]> {
      return this.intake.handle(batches);
    }

    @MessagePattern(rejected)
    onRejected(@Payload() batches: readonly Batch[]): Promise<BatchOutcome[]> {
      return this.intake.handle(batches);
    }
  }
  return AnswersController;
}
