import { describe, expect, it } from '@jest/globals';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { Client } from 'pg';

import { copyIn } from './copy.js';

const READY = Buffer.from('Z\0\0\0\x05I', 'latin1');
const AUTHENTICATED = Buffer.from('R\0\0\0\x08\0\0\0\0', 'latin1');
const COPY_IN = Buffer.from('G\0\0\0\x07\x01\0\0', 'latin1');
const FULL = Buffer.from('E\0\0\0\x19SERROR\0C53100\0Mfull\0\0', 'latin1');
const SIZE = 16 * 1024 * 1024;

describe('a copy', () => {
  // A script speaks for PostgreSQL: on loopback a real one reads too fast to be behind at this moment.
  it('row 40: that is refused while most of it waits for the socket fails alone', async () => {
    let asked = false;
    let greeted = false;
    const speak = (socket: Socket): void => {
      socket.on('data', (octets) => {
        if (!greeted) {
          greeted = true;
          socket.write(Buffer.concat([AUTHENTICATED, READY]));
        } else if (!asked && octets[0] === 'Q'.charCodeAt(0)) {
          asked = true;
          socket.pause();
          socket.write(COPY_IN);
          // Once the client's buffers are full: it writes as long as anything is taken.
          setTimeout(() => socket.write(Buffer.concat([FULL, READY])), 100);
        }
      });
      socket.on('error', () => undefined);
      sockets.push(socket);
    };
    const sockets: Socket[] = [];
    const server = createServer(speak);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const client = new Client({
      host: '127.0.0.1',
      port: (server.address() as AddressInfo).port,
      user: 'u',
      database: 'd',
    });
    client.on('error', () => undefined);
    await client.connect();
    const copied = copyIn(client, 'COPY t FROM STDIN (FORMAT binary)', Buffer.alloc(SIZE));
    await expect(copied).rejects.toMatchObject({ code: '53100' });
    sockets[0]!.resume();
    const { stream } = client.connection;
    expect(stream.writableLength).toBeGreaterThan(0);
    while (stream.writableLength > 0) await new Promise((resolve) => setImmediate(resolve));
    await new Promise((resolve) => setImmediate(resolve));
    stream.destroy();
    server.close();
  });
});
