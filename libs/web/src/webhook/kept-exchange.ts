/** What is kept of a post for people who look for what went wrong: both heads, the body by its hash, the answer's beginning. */
import type { FetchFailure, HeaderList, KeptExchange, Post, Posted, PostRequest } from '#core';
import { hash } from 'node:crypto';

/** Headers of an answer that may say who somebody is, and how much of the others is kept. */
const secretive = /^(set-cookie|cookie|authorization|proxy-authorization)$/i;
const [mostHeaders, longestHeader, longestBody] = [40, 300, 2048];

/** A post that remembers what it was given. */
export function rememberingPost(post: Post): { readonly post: Post; readonly last: () => PostRequest | undefined } {
  let last: PostRequest | undefined;
  return {
    post: (request) => {
      last = request;
      return post(request);
    },
    last: () => last,
  };
}

export function keptExchange({ headers, body }: PostRequest, answer: Posted | FetchFailure): KeptExchange {
  const answered = answerIn(answer);
  const request = {
    headers: capped(answered?.exchange.requestHeaders ?? Object.entries(headers)),
    bodyHash: `sha256:${hash('sha256', body)}`,
    bytes: Buffer.byteLength(body),
  };
  if (answered === undefined) return { request };
  const { exchange, beginning } = answered;
  return { request, response: { headers: capped(exchange.headers), body: beginning.slice(0, longestBody) } };
}

function answerIn(answer: Posted | FetchFailure) {
  if (answer.ok) return answer.exchange && { exchange: answer.exchange, beginning: answer.answer };
  const exchange = answer.answered?.exchanges.at(-1);
  return exchange && { exchange, beginning: Buffer.from(answer.answered?.body ?? []).toString('utf8') };
}

function capped(headers: HeaderList): HeaderList {
  const kept = headers.filter(([name]) => !secretive.test(name)).slice(0, mostHeaders);
  return kept.map(([name, value]) => [name, value.slice(0, longestHeader)] as const);
}
