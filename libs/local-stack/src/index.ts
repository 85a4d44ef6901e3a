export { startStack, type Stack, type StackOptions } from './stack.js';
export { emptyFolder } from './empty-folder.js';
export { StackError, type StackErrorCode } from './stack-error.js';
export type { Managed, OnProgress } from './managed.js';
export type { DatabaseAccess } from './databases.js';
export { SERVICES, sectorOfService, type ServiceName } from './services.js';
export type { RunningService } from './service-process.js';
export type { ServiceOptions } from './service-fleet.js';
export type { Exit } from './managed-process.js';
