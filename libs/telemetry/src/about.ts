/** What is being worked on, for whoever wants to say so from the depths of the work: the log's lines, spans, queued jobs. */
import { AsyncLocalStorage } from 'node:async_hooks';

/** Ids only, never content. `item` is the one that goes along the whole line: the article. */
export interface About {
  readonly item?: string;
  readonly feed?: string;
  readonly position?: number;
  readonly matter?: string;
  readonly delivery?: string;
}

interface Within {
  readonly about: About;
  /** W3C traceparent of the span that the work belongs to; absent while nothing is traced. */
  readonly trace: string | undefined;
}

const store = new AsyncLocalStorage<Within>();
const nowhere: Within = { about: {}, trace: undefined };

/** Adds to what is known of the work; `trace`, where it is given, takes the place of the one it is under. */
export function within<T>(about: About, trace: string | undefined, work: () => T): T {
  const before = store.getStore() ?? nowhere;
  return store.run({ about: { ...before.about, ...about }, trace: trace ?? before.trace }, work);
}

export function aboutNow(): About {
  return (store.getStore() ?? nowhere).about;
}

/** W3C traceparent; undefined while nothing is traced. */
export function traceNow(): string | undefined {
  return store.getStore()?.trace;
}
