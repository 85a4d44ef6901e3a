import { SECTORS, sectorOfTopic, topicsOf } from '#lib/contracts';
import type { Batch, BatchOutcome } from '#lib/messaging';
import { BatchHandler } from '#lib/population';
import { Controller, Inject } from '@nestjs/common';
import { MessagePattern, Payload } from '@nestjs/microservices';

/** Records of every sector come in here, what its partitions bring at the same time in one call. */
@Controller()
export class RecordsController {
  constructor(@Inject(BatchHandler) private readonly handler: BatchHandler) {}

  @MessagePattern(SECTORS.map((sector) => topicsOf(sector).records))
  async handle(@Payload() batches: readonly Batch[]): Promise<readonly BatchOutcome[]> {
    const sector = sectorOfTopic(batches[0]!.topic);
    if (sector === undefined) return batches.map(() => ({ state: 'retry', reason: 'TOPIC_OF_NO_SECTOR' }));
    return this.handler.handle(sector, batches);
  }
}
