/** A real HTTP server on a free loopback port that answers as a spec tells it to, and keeps what it was asked. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

export interface SeenRequest {
  readonly method: string;
  /** Path and query, as sent. */
  readonly path: string;
  /** Lower-case names; repeated headers joined by ", ". */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** Instead of an answer in good HTTP: whatever is done to the connection itself. */
  readonly raw?: (socket: Socket) => void;
}

export type Respond = (request: SeenRequest) => Answer | Promise<Answer>;

export interface ScriptedServer {
  /** Without a slash at its end. */
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/**
 * `respond` may wait for as long as it likes: that is how a spec makes a slow server. Each `address` of 127.0.0.0/8 is a
 * host of its own.
 */
export async function startScriptedServer(respond: Respond, address = '127.0.0.1'): Promise<ScriptedServer> {
  const server = createServer((incoming, response) => {
    void read(incoming)
      .then(respond)
      .then(
        (answer) => {
          send(response, answer);
        },
        (cause: unknown) => response.destroy(cause instanceof Error ? cause : new Error(String(cause))),
      );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, address, resolve);
  });
  return {
    url: `http://${address}:${(server.address() as AddressInfo).port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

async function read(incoming: IncomingMessage): Promise<SeenRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const headers = Object.entries(incoming.headers).map(([name, value]) => [name, [value ?? []].flat().join(', ')]);
  return {
    method: incoming.method ?? '',
    path: incoming.url ?? '',
    headers: Object.fromEntries(headers) as Record<string, string>,
    body: Buffer.concat(chunks).toString('utf8'),
  };
}

function send(response: ServerResponse, { status = 200, headers = {}, body = '', raw }: Answer): void {
  if (raw && response.socket) {
    raw(response.socket.on('error', () => undefined));
    return;
  }
  response.writeHead(status, headers).end(status === 304 ? undefined : body);
}
