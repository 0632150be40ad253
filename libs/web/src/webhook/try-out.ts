/** One post for people to look at: what went out, what came back, and how long it took; or why nothing came, in words. */
import type { HeaderList } from '#core';
import type { TalkLine } from '../mail/smtp-talk.js';
import { keptExchange, rememberingPost } from './kept-exchange.js';
import { signedPost, type SignedPost } from './signed-post.js';

export interface TriedOut {
  readonly delivered: boolean;
  /** A sentence. */
  readonly detail: string;
  readonly milliseconds: number;
  readonly request: { readonly headers: HeaderList; readonly body: string };
  /** With a mail server, line by line; absent for a webhook. */
  readonly talk?: readonly TalkLine[];
  /** Null where no answer came. Of the body the first 2 kB. */
  readonly response: { readonly status: number; readonly headers: HeaderList; readonly body: string } | null;
}

export async function tryOut(delivery: SignedPost): Promise<TriedOut> {
  const { post, last } = rememberingPost(delivery.post);
  const began = performance.now();
  const answer = await signedPost({ ...delivery, post });
  const milliseconds = Math.round(performance.now() - began);
  const sent = last() ?? { url: delivery.url, headers: {}, body: delivery.body };
  const { request, response } = keptExchange(sent, answer);
  const delivered = answer.ok && answer.status < 300;
  return {
    ...{ delivered, detail: answer.ok ? 'the receiver took it' : answer.detail, milliseconds },
    request: { headers: request.headers, body: sent.body },
    response: response === undefined ? null : { status: answer.status ?? 0, ...response },
  };
}
