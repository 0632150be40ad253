/** A listener to server-sent events, as a browser's EventSource is one: it may say where it stopped. */
import type { Service } from './service.js';

export interface Told {
  readonly id: string;
  readonly event: string;
  readonly data: { readonly id?: string; readonly matter?: string; readonly after?: string | null };
}

/** Resolves with all that came up to the first message that `isLast`, and hangs up. */
export async function listen(service: Service, isLast: (told: Told) => boolean, lastId?: number): Promise<Told[]> {
  const ears = new AbortController();
  const headers: Record<string, string> = lastId === undefined ? {} : { 'last-event-id': String(lastId) };
  const { body } = await service.ask('/api/v1/stream', { headers, signal: ears.signal });
  const all: Told[] = [];
  try {
    for await (const told of messagesIn(body!)) {
      all.push(told);
      if (isLast(told)) break;
    }
    return all;
  } finally {
    ears.abort();
  }
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
