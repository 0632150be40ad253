/** A door of the process's own for probes and numbers, for networks in which only those who watch the service reach it. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exposition, expositionType } from './exposition.js';
import { probe, probeNames } from './probes.js';

export interface Door {
  readonly host: string;
  readonly port: number;
}

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

const json = 'application/json; charset=utf-8';
let server: Promise<Server> | undefined;
let holders = 0;

/** Programs of one process share it; the last one closes it. Rejects where the port is taken. */
export async function serveNumbers({ host, port }: Door, say: (line: string) => void) {
  holders += 1;
  const isFirst = server === undefined;
  server ??= listening(host, port, say);
  const opened = await server;
  const at = opened.address() as AddressInfo;
  if (isFirst)
    say(`probes and numbers of this process are at http://${inAddress(at.address)}:${String(at.port)}/metrics`);
  return () => {
    holders -= 1;
    if (holders > 0) return;
    server = undefined;
    opened.close();
    opened.closeAllConnections();
  };
}

const inAddress = (address: string) => (address.includes(':') ? `[${address}]` : address);

function listening(host: string, port: number, say: (line: string) => void): Promise<Server> {
  const own = createServer((request, response) => {
    answerTo(request.method ?? '', (request.url ?? '').split('?')[0] ?? '')
      .then(({ status, type, body }) => {
        response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
      })
      .catch((error: unknown) => {
        say(`a probe was not answered: ${String(error)}`);
        response.destroy();
      });
  });
  return new Promise((resolve, reject) => {
    own.once('error', reject);
    own.listen(port, host, () => {
      resolve(own);
    });
  });
}

async function answerTo(method: string, path: string): Promise<Answer> {
  if (method !== 'GET' && method !== 'HEAD') return { status: 405, type: 'text/plain', body: '' };
  if (path === '/metrics') return { status: 200, type: expositionType, body: await exposition() };
  const name = probeNames.find((each) => path === `/health/${each}`);
  if (name === undefined) return { status: 404, type: 'text/plain', body: '' };
  const answer = await probe(name);
  return { status: answer.status === 'pass' ? 200 : 503, type: json, body: JSON.stringify(answer) };
}
