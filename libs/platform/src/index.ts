export {
  EXIT_CONFIGURATION,
  EXIT_SOFTWARE,
  brokers,
  oneOf,
  parseEnvironment,
  port,
  postgresUrl,
  readEnvironment,
  text,
  wholeNumber,
} from './environment.js';
export type { Environment, EnvironmentProblem, EnvironmentSpec, Setting } from './environment.js';
export { createLogger, LOG_LEVELS, NestLogger } from './logger.js';
export type { Logger, LogLevel } from './logger.js';
export { safeError } from './safe-error.js';
export type { SafeError } from './safe-error.js';
export { Metrics } from './metrics.js';
export { Health } from './health.js';
export type { HealthCheck, HealthReport } from './health.js';
export { Problem } from './problem.js';
export { ProblemFilter } from './problem-filter.js';
export { readBody, readJsonBody, refuseEncoding } from './request-body.js';
export { createSecretFile, KeyFileError, readSecretFile } from './secret-file.js';
export { loadOrCreateSigningKey } from './signing-key-file.js';
export { runHttpService } from './http-service.js';
export type { HttpService, HttpServiceOptions } from './http-service.js';
export { CannotStart, runMain } from './main.js';
