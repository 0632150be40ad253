/** Real servers on loopback that count who comes: HTTP ones, and raw ones that break HTTP; and the settings of a door that may reach them. */
import type { RequestListener } from 'node:http';
import { createServer as createHttpServer } from 'node:http';
import type { AddressInfo, Server, Socket } from 'node:net';
import { createServer as createRawServer } from 'node:net';

export interface LocalServer {
  /** Without a slash at its end. */
  readonly url: string;
  readonly port: number;
  /** How many sockets ever reached it. */
  readonly connections: () => number;
  /** How many of them are open now. */
  readonly open: () => number;
  /** Paths asked for, robots.txt apart. */
  readonly asked: () => readonly string[];
  readonly stop: () => Promise<void>;
}

export const loopback = '127.0.0.1/32';
export const userAgent = 'Summitwatch/1.0 (+mailto:desk@example.org)';

/** Of a door that may reach 127.0.0.1, and nothing else that is not public. */
export const doorToLoopback = {
  ...{ userAgent, hostSpacingMs: 0 },
  allowPrivate: { feed: [loopback], page: [loopback], webhook: [loopback], hub: [loopback], model: [loopback] },
};

/** Answers robots.txt with 404 by itself unless `robots` gives a text. */
export async function startHttpServer(handler: RequestListener, robots?: string): Promise<LocalServer> {
  const asked: string[] = [];
  const server = createHttpServer((request, response) => {
    if (request.url === '/robots.txt') {
      response.writeHead(robots === undefined ? 404 : 200).end(robots);
      return;
    }
    asked.push(request.url ?? '');
    handler(request, response);
  });
  return { ...(await listen(server)), asked: () => asked };
}

/** Hands over each socket once its request has begun to arrive. Every path, robots.txt too, meets the same fate. */
export async function startRawServer(
  answer: (socket: Socket) => void,
  address?: string,
  port?: number,
): Promise<LocalServer> {
  const server = createRawServer((socket) => {
    socket
      .on('error', () => undefined)
      .once('data', () => {
        answer(socket);
      });
  });
  return { ...(await listen(server, address, port)), asked: () => [] };
}

async function listen(server: Server, address = '127.0.0.1', port = 0): Promise<Omit<LocalServer, 'asked'>> {
  const sockets = new Set<Socket>();
  let connections = 0;
  server.on('connection', (socket: Socket) => {
    connections += 1;
    sockets.add(socket.on('close', () => sockets.delete(socket)));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, address, resolve);
  });
  const taken = (server.address() as AddressInfo).port;
  return {
    url: `http://${address.includes(':') ? `[${address}]` : address}:${taken}`,
    port: taken,
    connections: () => connections,
    open: () => sockets.size,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        for (const socket of sockets) socket.destroy();
      }),
  };
}
