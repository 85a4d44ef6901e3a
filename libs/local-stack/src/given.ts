import type { Managed } from './managed.js';
import { StackError } from './stack-error.js';

/** A server that the environment names: used as it is, never started or stopped. */
export class Given implements Managed {
  readonly origin = 'given';
  readonly pid = undefined;

  constructor(private readonly variable: string) {}

  async start(): Promise<void> {
    return Promise.resolve();
  }

  async stop(): Promise<void> {
    return Promise.resolve();
  }

  async kill(): Promise<void> {
    return Promise.reject(this.refusal());
  }

  async wipe(): Promise<void> {
    return Promise.reject(this.refusal());
  }

  private refusal(): StackError {
    return new StackError(
      'STACK_GIVEN',
      `The server was given by ${this.variable}, so the stack neither kills nor empties it. Unset ${this.variable} to let the stack start one of its own.`,
    );
  }
}
