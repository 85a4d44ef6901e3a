import { ExpressAdapter } from '@nestjs/platform-express';
import type { Server } from 'node:http';

/**
 * Express for Nest, but closing means: no new connections, and done once the last request has ended. Nest's own adapter
 * is content when the server was closed already, and would let pools be closed under requests that are still under way.
 */
export class DrainingAdapter extends ExpressAdapter {
  private ended: Promise<void> | undefined;

  /** May be called again; each call resolves once no request is under way. */
  override close(): Promise<void> {
    this.ended ??= new Promise((resolve) => {
      const server = this.getHttpServer() as Server | undefined;
      if (server === undefined || !server.listening) resolve();
      else server.close(() => resolve());
    });
    return this.ended;
  }
}
