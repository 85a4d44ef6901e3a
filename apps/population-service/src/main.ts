import { runPopulationService } from '#lib/population';

import { AuditController } from './audit.controller.js';
import { RecordsController } from './records.controller.js';
import { RefusalsController } from './refusals.controller.js';
import { SyncController } from './sync.controller.js';

await runPopulationService([RecordsController, SyncController, RefusalsController, AuditController]);
