/** Days that topics keep their data; an event is stale by then (it expires at most 7 days after it was sealed). */
export const RETENTION_DAYS = 7;

/** Settings of the broker that do not depend on where it runs: one node in KRaft mode, broker and controller in one. */
export const BROKER_SETTINGS: Readonly<Record<string, string>> = {
  'process.roles': 'broker,controller',
  'node.id': '1',
  'controller.listener.names': 'CONTROLLER',
  'auto.create.topics.enable': 'false',
  'message.max.bytes': '1048588',
  // The broker unpacks what is sent to it compressed, and refuses what unfolds to more than it takes: consumers know few
  // kinds of compression, one batch of another kind would halt them for ever, and some KB could unfold to a GB in them.
  'compression.type': 'uncompressed',
  'log.retention.hours': String(RETENTION_DAYS * 24),
  'log.message.timestamp.type': 'LogAppendTime',
  'offsets.topic.replication.factor': '1',
  'offsets.topic.num.partitions': '1',
  'transaction.state.log.replication.factor': '1',
  'transaction.state.log.min.isr': '1',
  'transaction.state.log.num.partitions': '1',
  'share.coordinator.state.topic.replication.factor': '1',
  'share.coordinator.state.topic.min.isr': '1',
  'group.initial.rebalance.delay.ms': '0',
  // Without these two a broker that was killed is held for alive by its own controller for 9 s after its return.
  'broker.session.timeout.ms': '1000',
  'broker.heartbeat.interval.ms': '300',
  // Sized for one machine: the defaults are for servers of many cores.
  'num.network.threads': '2',
  'num.io.threads': '4',
  'log.cleaner.dedupe.buffer.size': '16777216',
};

/** The text of a properties file. */
export function propertiesFile(settings: Readonly<Record<string, string>>): string {
  return Object.entries(settings)
    .map(([name, value]) => `${name}=${value.replaceAll('\\', '\\\\')}\n`)
    .join('');
}
