/** A web of rows: each one a site on a loopback address of its own, which keeps whatever it is asked. */
import { createServer, type AddressInfo } from 'node:net';
import { startScriptedServer, type ScriptedServer, type SeenRequest } from '#testing';
import { status } from './answers.js';
import type { Asked, Chapter, Row } from './row.js';

export interface Site {
  readonly name: string;
  readonly row: Row;
  readonly url: string;
  readonly asked: readonly Asked[];
}

export interface MisbehavingWeb {
  readonly sites: readonly Site[];
  /** Sockets that reached the place where nobody may go. */
  readonly trespasses: () => number;
  readonly stop: () => Promise<void>;
}

/** The service may enter this range, and no other that is private. */
export const range = '127.31.0.0/16';
export const feedPath = '/feed.xml';

export async function startMisbehavingWeb(chapter: Chapter): Promise<MisbehavingWeb> {
  const trap = await startTrap();
  const started = await Promise.all(
    Object.entries(chapter).map(([name, row], index) => startSite({ name, row, forbidden: trap.url }, index)),
  );
  return {
    sites: started.map(({ site }) => site),
    trespasses: trap.connections,
    stop: async () => {
      await Promise.all([trap.stop(), ...started.map(({ server }) => server.stop())]);
    },
  };
}

interface Plan {
  readonly name: string;
  readonly row: Row;
  readonly forbidden: string;
}

async function startSite(plan: Plan, index: number): Promise<{ site: Site; server: ScriptedServer }> {
  const { name, row, forbidden } = plan;
  const asked: Asked[] = [];
  const scripts = new Map([[feedPath, row.feed], ...Object.entries(row.also ?? {})]);
  const server = await startScriptedServer(
    async (request) => {
      const nth = asked.filter(({ path }) => path === request.path).length + 1;
      const one: Asked = { ...request, at: performance.now(), nth, origin: originOf(request), forbidden };
      asked.push(one);
      const answer = await (scripts.get(request.path) ?? status(404))(one);
      one.answeredAt = performance.now();
      return answer;
    },
    `127.31.${Math.floor(index / 200)}.${(index % 200) + 1}`,
  );
  return { site: { name, row, url: server.url, asked }, server };
}

const originOf = ({ headers }: SeenRequest): string => `http://${headers.host ?? ''}`;

/** Listens where the service was not allowed to go: any socket that arrives is one too many. */
async function startTrap() {
  let connections = 0;
  const server = createServer((socket) => {
    connections += 1;
    socket.destroy();
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  return {
    connections: () => connections,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => {
          resolve();
        });
      }),
  };
}
