/** A listener to server-sent events, as a browser's EventSource is one: it may say where it stopped. */
import { setTimeout } from 'node:timers/promises';
import type { Service } from './service.js';

export interface Told {
  readonly id: string;
  readonly event: string;
  readonly data: { readonly id?: string; readonly matter?: string; readonly after?: string | null };
}

/** Resolves with all that came up to the first message that `isLast`, and hangs up. */
export async function listen(
  service: Service,
  isLast: (told: Told) => boolean,
  { lastId, query = '' }: { lastId?: number; query?: string } = {},
): Promise<Told[]> {
  const ears = new AbortController();
  const all: Told[] = [];
  try {
    for await (const told of messages(service, ears.signal, { lastId, query })) {
      all.push(told);
      if (isLast(told)) break;
    }
    return all;
  } finally {
    ears.abort();
  }
}

/** Hears all from the log's beginning, and whenever the service is gone asks again after the last message that it had. */
export class Listener {
  readonly heard: Told[] = [];
  private readonly ears = new AbortController();
  private readonly ended: Promise<void>;

  constructor(private readonly service: Service) {
    this.ended = this.listen();
  }

  async hangUp(): Promise<void> {
    this.ears.abort();
    await this.ended;
  }

  private async listen(): Promise<void> {
    while (!this.ears.signal.aborted) {
      try {
        const lastId = Number(this.heard.at(-1)?.id ?? 0);
        for await (const told of messages(this.service, this.ears.signal, { lastId })) this.heard.push(told);
      } catch {
        // The service was killed, or is not up again.
      }
      await setTimeout(50);
    }
  }
}

interface Asking {
  readonly lastId?: number | undefined;
  readonly query?: string;
}

async function* messages(service: Service, signal: AbortSignal, { lastId, query = '' }: Asking): AsyncGenerator<Told> {
  const headers: Record<string, string> = lastId === undefined ? {} : { 'last-event-id': String(lastId) };
  const { body } = await service.ask(`/api/v1/stream${query}`, { headers, signal });
  yield* messagesIn(body!);
}

async function* messagesIn(body: ReadableStream<Uint8Array>): AsyncGenerator<Told> {
  let pending = '';
  const decoder = new TextDecoder();
  for await (const chunk of body) {
    const blocks = (pending + decoder.decode(chunk, { stream: true })).split('\n\n');
    pending = blocks.pop() ?? '';
    for (const block of blocks.filter((text) => /^data: /m.test(text))) yield messageOf(block);
  }
}

function messageOf(block: string): Told {
  const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1] ?? '';
  return { id: field('id'), event: field('event'), data: JSON.parse(field('data')) as Told['data'] };
}
