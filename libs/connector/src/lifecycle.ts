import type { BeforeApplicationShutdown, OnApplicationShutdown } from '@nestjs/common';

/** What has to be stopped, in order: first what takes work in and moves it, then what that leans on. */
export class Lifecycle implements BeforeApplicationShutdown, OnApplicationShutdown {
  constructor(
    private readonly stops: {
      /** Called while requests under way may still end. */
      readonly work: () => Promise<unknown>;
      /** Called when no request is under way. */
      readonly ground: () => Promise<unknown>;
    },
  ) {}

  async beforeApplicationShutdown(): Promise<void> {
    await this.stops.work();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.stops.ground();
  }
}
