/** The work that is queued: names, payloads, and what may come of it. The queue is a hint; the log decides what is true. */
export interface JobPayloads {
  /** `askedAt` is ISO 8601: a feed polled since then is not polled again for this job. */
  'poll-feed': { readonly feed: string; readonly askedAt: string };
  'fetch-article': { readonly article: string };
  /** A page whose article has its verdict: whether it says something else now. */
  'reread-article': { readonly article: string };
  'deliver-notice': { readonly row: string };
  /** Subscribes to the hub of a feed, renews that or ends it, as is due. */
  'ask-hub': { readonly feed: string };
  /** Reads what a hub pushed; its body is kept beside the queue, under this name and for an hour. */
  'take-push': { readonly feed: string; readonly push: string; readonly contentType?: string };
}

export type JobName = keyof JobPayloads;

export const jobNames = [
  'poll-feed',
  'fetch-article',
  'deliver-notice',
  'ask-hub',
  'take-push',
  'reread-article',
] as const satisfies readonly JobName[];

/** How a job ended. `retry` comes back as the same job, and so does `wait`, which was no attempt; what can never succeed is `discard`ed with its reason. */
export type Verdict =
  | { readonly verdict: 'done' }
  | { readonly verdict: 'retry' | 'wait'; readonly inSeconds: number; readonly because: string }
  | { readonly verdict: 'discard'; readonly because: string };

export const done: Verdict = { verdict: 'done' };

/** What travels with a job beside its payload. */
export interface Carried {
  /** W3C traceparent of the work that queued it, where that was traced. */
  readonly trace?: string;
}

/** `attempt` counts from 1. */
export type Work<N extends JobName> = (payload: JobPayloads[N] & Carried, attempt: number) => Promise<Verdict>;

/** The typed table from job name to function: the compiler proves that none is missing. */
export type WorkTable<N extends JobName> = { readonly [K in N]: Work<K> };
