/** The bus: whole batches of raw bytes in, sealed tokens out, and nothing decided from keys or headers. */
export { apart, type Refused } from './apart.js';
export { CALLS_AT_ONCE } from './batch-reader.js';
export { BatchTransport, type BatchTransportOptions, type GroupOptions } from './batch-transport.js';
export type { Batch, BatchMessage, BatchOutcome } from './batch.js';
export type { GroupState, PartitionState } from './partition-state.js';
export type { BusAlarm, BusAlarmCode } from './bus-alarm.js';
export {
  Publisher,
  PublishError,
  type OutgoingMessage,
  type PublisherOptions,
  type TopicFailure,
} from './publisher.js';
export { Relay, type RelayOptions, type RelayState, type BlockedTopic } from './relay.js';
export { StrangerAllowance, type AllowanceDraft } from './stranger-allowance.js';
export type { SealedToken } from './recent-tokens.js';
export { TopicState, type TopicReport, type TopicStateOptions } from './topic-state.js';
export type { BusLog, BusLogEntry } from './kafka-client.js';
