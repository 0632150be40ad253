/** Sessions: a random token in the person's cookie, its hash in the store, for twelve hours. */
import { createHash, randomBytes } from 'node:crypto';
import type { SecretStore } from './secret-store.js';

export const sessionSeconds = 12 * 3600;

/** Resolves with the token that goes into the cookie. */
export async function openSession(store: SecretStore): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await store.lend(sessionName(token), 'open', sessionSeconds);
  return token;
}

export async function isSession(store: SecretStore, token: string): Promise<boolean> {
  return (await store.lent(sessionName(token))) === 'open';
}

export async function closeSession(store: SecretStore, token: string): Promise<void> {
  await store.forget(sessionName(token));
}

function sessionName(token: string): string {
  return `session ${createHash('sha256').update(token).digest('hex')}`;
}
