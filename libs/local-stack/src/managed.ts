/** One server of the stack, as fault tests handle it. */
export interface Managed {
  /** How it was found: given by environment, started as a process, or started in a container. */
  readonly origin: 'given' | 'process' | 'container';
  /** The number of its (main) process while it runs; undefined if it was given. */
  readonly pid: number | undefined;
  /** Starts it on its old port and returns when it can be used. Does nothing while it runs. */
  start(): Promise<void>;
  /** Ends it politely and returns when it has ended. */
  stop(): Promise<void>;
  /** Sends a signal; with SIGKILL returns when it has ended. */
  kill(signal: NodeJS.Signals): Promise<void>;
  /** Kills it and empties its disk. It stays down until `start`. */
  wipe(): Promise<void>;
}

/** What a server said about itself while it is being found or started: a step, and what is worth knowing of it. */
export type OnProgress = (step: string, detail: string) => void;

/** A way that a rung of the ladder ends: with the server, or with the reason why this rung does not hold. */
export type Rung<T> = { found: T } | { missing: string };
