/**
 * `Idempotency-Key` of an order (draft-ietf-httpapi-idempotency-key-header): the same order under it is done once, another one is refused with 422.
 * A key whose order was refused is free again, for nothing was done under it.
 */
import { Refusal } from '#core';
import { hash } from 'node:crypto';
import type { Api } from '../api.js';

const longest = 200;

/** `work` is given the key as the log is to know it: apart from the service's own keys. */
export async function askedOnce<T>(
  { askedKeys }: Pick<Api, 'askedKeys'>,
  { key, order }: { readonly key: string | undefined; readonly order: object },
  work: (key: string | undefined) => Promise<T>,
): Promise<T> {
  if (key === undefined || key === '') return work(undefined);
  if (key.length > longest)
    throw new Refusal('invalid', `Idempotency-Key: at most ${String(longest)} characters are expected`);
  const known = `ruling ${key}`;
  if (!(await askedKeys.bind(known, printOf(order)))) throw new Refusal('key-reused', reused);
  try {
    return await work(known);
  } catch (error) {
    if (error instanceof Refusal) await askedKeys.free(known);
    throw error;
  }
}

const reused =
  'Idempotency-Key: another order came with this key before, and this one was not done; send it with a key of its own';

function printOf(order: object): string {
  return hash('sha256', JSON.stringify(order));
}
