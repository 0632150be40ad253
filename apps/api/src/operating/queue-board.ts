/** One board over the queues: opened with the first request, for most services are never asked, and the package is large. */
import type { Queues } from '#jobs';
import { fastify, type FastifyInstance, type FastifyRequest } from 'fastify';
import type { OutgoingHttpHeaders } from 'node:http';

interface Board {
  /** Where it is reached. */
  readonly path: string;
  readonly title: string;
  readonly mayAct: boolean;
}

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

export const looking: Board = { path: '/queues/board', title: 'Queues', mayAct: false };
export const acting: Board = { path: '/queues/board/acting', title: 'Queues, acting', mayAct: true };

const links = [
  { text: 'Back to Summitwatch', url: '/queues' },
  { text: 'Only look', url: looking.path },
  { text: 'Act on jobs (admins)', url: acting.path },
];

/**
 * Its scripts are files of our own origin and need no more than all our pages. It names a base for its addresses, and its
 * menus and dialogs write styles of sizes that are known only when they open, which no hash can name: both are allowed here
 * and nowhere else. With pictures, fonts and connections held to our own origin, a style can tell nobody anything.
 */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "form-action 'none'",
  "base-uri 'self'",
  "frame-ancestors 'none'",
].join('; ');

export class QueueBoard {
  private opened: Promise<FastifyInstance> | undefined;

  constructor(
    private readonly board: Board,
    private readonly queues: Pick<Queues, 'board'>,
  ) {}

  /** The package serves a Fastify of its own, which listens nowhere: only what was let in is passed on to it. */
  async ask({ method, url, headers, body }: FastifyRequest): Promise<Answer> {
    const server = await (this.opened ??= this.open());
    const { 'if-none-match': known } = headers;
    const answer = await server.inject({
      ...{ method, url },
      headers: known === undefined ? {} : { 'if-none-match': known },
      ...(body === undefined || body === null ? {} : { payload: body }),
    });
    const kept = keptOf(answer.headers);
    return {
      status: answer.statusCode,
      headers: { 'content-security-policy': policy, ...kept },
      body: kept['content-type']?.startsWith('text/html') ? withoutForeignFont(answer.rawPayload) : answer.rawPayload,
    };
  }

  async close(): Promise<void> {
    await (await this.opened)?.close();
  }

  private async open(): Promise<FastifyInstance> {
    const { path, title, mayAct } = this.board;
    const server = fastify();
    await server.register(await this.queues.board({ path, title, mayAct, links }), { prefix: path });
    return server;
  }
}

/** The others are ours to say. */
function keptOf(headers: OutgoingHttpHeaders): Readonly<Record<string, string>> {
  const names = ['content-type', 'cache-control', 'etag', 'last-modified'];
  const kept = names.flatMap((name) => (headers[name] === undefined ? [] : [[name, String(headers[name])] as const]));
  return Object.fromEntries(kept);
}

/** It would be fetched from somebody else's server. */
function withoutForeignFont(page: Buffer): Buffer {
  return Buffer.from(page.toString('utf8').replace(/<link [^>]*https:[^>]*>/g, ''));
}
