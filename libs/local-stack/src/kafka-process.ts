import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { promisify } from 'node:util';

import { newClusterId } from './cluster-id.js';
import type { DataFolder } from './data-folder.js';
import type { Guard } from './guard.js';
import type { KafkaDistribution } from './kafka-distribution.js';
import { BROKER_SETTINGS, propertiesFile } from './kafka-settings.js';
import type { Managed } from './managed.js';
import { ManagedProcess } from './managed-process.js';
import { choosePort } from './ports.js';
import { brokerServes } from './topics.js';

const run = promisify(execFile);
/**
 * A local broker lives for minutes, in which the optimizing compiler would use more CPU than the broker itself (measured:
 * half of all): the first compiler is enough.
 */
const JAVA_OPTIONS = ['-Xmx384m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-Djava.net.preferIPv4Stack=true'];

/** A broker as a Java process of this machine, its data in the folder's `kafka/`. */
export class KafkaProcess implements Managed {
  readonly origin = 'process';
  private readonly process: ManagedProcess;

  private constructor(
    private readonly folder: DataFolder,
    private readonly distribution: KafkaDistribution,
    private readonly ports: { broker: number; controller: number },
    guard: Guard,
  ) {
    this.process = new ManagedProcess(
      () => ({
        name: 'The Kafka broker',
        command: distribution.java,
        args: [...this.java('warn'), 'kafka.Kafka', folder.at('kafka.properties')],
        env: process.env,
        cwd: folder.path,
        logFile: folder.at('logs', 'kafka.log'),
        stopSignal: 'SIGTERM',
        ready: () => brokerServes(this.brokers),
        readyWithinMs: 60_000,
      }),
      guard,
    );
  }

  /** Chooses its ports (the remembered ones where they are free) and starts it. */
  static async start(folder: DataFolder, distribution: KafkaDistribution, guard: Guard): Promise<KafkaProcess> {
    const { remembered } = folder;
    const taken = new Set(Object.values({ ...remembered.ports, broker: 0, controller: 0 }));
    const broker = await choosePort(remembered.ports['broker'], taken);
    const controller = await choosePort(remembered.ports['controller'], taken.add(broker));
    Object.assign(remembered.ports, { broker, controller });
    folder.save();
    const kafka = new KafkaProcess(folder, distribution, { broker, controller }, guard);
    await kafka.start();
    return kafka;
  }

  get brokers(): string {
    return `127.0.0.1:${String(this.ports.broker)}`;
  }

  get pid(): number | undefined {
    return this.process.pid;
  }

  async start(): Promise<void> {
    if (this.process.pid !== undefined) return;
    writeFileSync(this.folder.at('kafka.properties'), propertiesFile(this.settings()));
    if (!existsSync(this.folder.at('kafka', 'meta.properties'))) await this.format();
    await this.process.start();
  }

  async stop(): Promise<void> {
    await this.process.stop();
  }

  async kill(signal: NodeJS.Signals): Promise<void> {
    await this.process.kill(signal);
  }

  async wipe(): Promise<void> {
    await this.process.kill('SIGKILL');
    rmSync(this.folder.at('kafka'), { recursive: true, force: true });
  }

  private async format(): Promise<void> {
    rmSync(this.folder.at('kafka'), { recursive: true, force: true });
    mkdirSync(this.folder.at('kafka'), { recursive: true });
    // An emptied disk is another cluster, as it would be after a real loss.
    this.folder.remembered.clusterId = newClusterId();
    this.folder.save();
    const format = ['kafka.tools.StorageTool', 'format', '-t', this.folder.remembered.clusterId];
    await run(this.distribution.java, [...this.java('error'), ...format, '-c', this.folder.at('kafka.properties')]);
  }

  private java(level: 'warn' | 'error'): string[] {
    const logging = [
      `-Dorg.slf4j.simpleLogger.defaultLogLevel=${level}`,
      '-Dorg.slf4j.simpleLogger.showDateTime=true',
      '-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd HH:mm:ss',
    ];
    return [...JAVA_OPTIONS, ...logging, '-cp', this.distribution.classPath];
  }

  private settings(): Record<string, string> {
    const controller = `127.0.0.1:${String(this.ports.controller)}`;
    return {
      ...BROKER_SETTINGS,
      'log.dirs': this.folder.at('kafka'),
      listeners: `PLAINTEXT://${this.brokers},CONTROLLER://${controller}`,
      'advertised.listeners': `PLAINTEXT://${this.brokers}`,
      'listener.security.protocol.map': 'PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT',
      'controller.quorum.voters': `1@${controller}`,
    };
  }
}
