import { setTimeout as pause } from 'node:timers/promises';

import { GenericContainer, getContainerRuntimeClient, Wait } from 'testcontainers';

import { hasCode } from './error-code.js';
import type { Guard } from './guard.js';
import type { Managed } from './managed.js';
import { StackError } from './stack-error.js';

type Engine = Awaited<ReturnType<typeof getContainerRuntimeClient>>['container']['dockerode'];

/** How to run one server in a container, its data in a volume of its own. */
export interface ContainerSpec {
  name: string;
  image: string;
  environment: Record<string, string>;
  command?: readonly string[];
  /** The port inside, published as `hostPort` on 127.0.0.1 only. */
  port: number;
  hostPort: number;
  volume: string;
  /** Where the image keeps its data. */
  dataFolder: string;
  /** Files of this machine to be copied in before it starts, readable by all inside. */
  files?: readonly { source: string; target: string }[];
  /** The line of its log after which it may be asked. */
  startedLine: RegExp;
  ready: () => Promise<boolean>;
}

/** A container whose port is open on 127.0.0.1 only, that is under watch before it runs, and remembers the end of its log. */
class LoopbackContainer extends GenericContainer {
  readonly lastLines: string[] = [];

  constructor(
    private readonly spec: ContainerSpec,
    private readonly onCreated: (id: string) => void,
  ) {
    super(spec.image);
    this.withExposedPorts({ container: spec.port, host: spec.hostPort })
      .withEnvironment(spec.environment)
      .withBindMounts([{ source: spec.volume, target: spec.dataFolder }])
      .withWaitStrategy(Wait.forLogMessage(spec.startedLine))
      .withStartupTimeout(180_000)
      .withCopyFilesToContainer((spec.files ?? []).map((file) => ({ ...file, mode: 0o644 })))
      .withLogConsumer((log) => log.on('data', (line) => this.keep(String(line))));
    if (spec.command) this.withCommand([...spec.command]);
  }

  private keep(line: string): void {
    if (this.lastLines.push(line.trimEnd()) > 12) this.lastLines.shift();
  }

  protected override async beforeContainerCreated(): Promise<void> {
    const address = [{ HostIp: '127.0.0.1', HostPort: String(this.spec.hostPort) }];
    this.hostConfig.PortBindings = { [`${String(this.spec.port)}/tcp`]: address };
    return Promise.resolve();
  }

  protected override async containerCreated(containerId: string): Promise<void> {
    this.onCreated(containerId);
    return Promise.resolve();
  }
}

/** A server in a container by testcontainers. Each start makes a new container on the same volume and port. */
export class ContainerServer implements Managed {
  readonly origin = 'container';
  private container: { id: string; pid: number } | undefined;

  constructor(
    private readonly spec: ContainerSpec,
    private readonly guard: Guard,
  ) {}

  /** The number of its main process, as the machine that runs the engine knows it. */
  get pid(): number | undefined {
    return this.container?.pid;
  }

  /** @throws StackError STACK_START_FAILED */
  async start(): Promise<void> {
    const engine = await dockerEngine();
    if (this.container && (await isUp(engine, this.container.id))) return;
    await this.remove(engine);
    let id: string | undefined;
    const container = new LoopbackContainer(this.spec, (created) => {
      id = created;
      this.guard.watchContainer(created);
    });
    try {
      await container.start();
      const { State } = await engine.getContainer(id!).inspect();
      this.container = { id: id!, pid: State.Pid };
      await this.untilReady();
    } catch (error) {
      if (id !== undefined) this.container ??= { id, pid: 0 };
      await this.remove(engine);
      const said = [error instanceof Error ? error.message : String(error), ...container.lastLines].join('\n');
      const { name, image } = this.spec;
      throw new StackError('STACK_START_FAILED', `${name} did not start in a container of ${image}: ${said}`);
    }
  }

  async stop(): Promise<void> {
    if (!this.container) return;
    const engine = await dockerEngine();
    await engine
      .getContainer(this.container.id)
      .stop({ t: 10 })
      .catch(() => undefined);
    await this.remove(engine);
  }

  async kill(signal: NodeJS.Signals): Promise<void> {
    if (!this.container) return;
    const engine = await dockerEngine();
    await engine
      .getContainer(this.container.id)
      .kill({ signal })
      .catch(() => undefined);
    if (signal === 'SIGKILL') await this.remove(engine);
  }

  async wipe(): Promise<void> {
    const engine = await dockerEngine();
    await this.remove(engine);
    await removeVolume(engine, this.spec.volume);
  }

  private async untilReady(): Promise<void> {
    for (const until = Date.now() + 60_000; Date.now() < until; await pause(100)) {
      if (await this.spec.ready().catch(() => false)) return;
    }
    throw new Error('it was not ready within 60 s');
  }

  private async remove(engine: Engine): Promise<void> {
    const { container } = this;
    this.container = undefined;
    if (!container) return;
    await engine
      .getContainer(container.id)
      .remove({ force: true, v: true })
      .catch(() => undefined);
    this.guard.forgetContainer(container.id);
  }
}

/** The engine that testcontainers finds (DOCKER_HOST, the usual sockets). Throws if none answers. */
export async function dockerEngine(): Promise<Engine> {
  return (await getContainerRuntimeClient()).container.dockerode;
}

/** Removes a volume; one that is not there is no error. */
export async function removeVolume(engine: Engine, volume: string): Promise<void> {
  try {
    await engine.getVolume(volume).remove({ force: true });
  } catch (error) {
    if (!(hasStatus(error, 404) || hasCode(error, 'ENOENT'))) throw error;
  }
}

async function isUp(engine: Engine, id: string): Promise<boolean> {
  try {
    return (await engine.getContainer(id).inspect()).State.Running;
  } catch {
    return false;
  }
}

const hasStatus = (error: unknown, status: number): boolean =>
  typeof error === 'object' && error !== null && 'statusCode' in error && error.statusCode === status;
