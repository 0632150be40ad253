/** Sessions: a random token in the person's cookie, its hash in the store, for twelve hours. */
import type { SecretStore } from '#core';
import { hash, randomBytes } from 'node:crypto';
import { secretReplacedAt } from './admin-secret.js';
import type { Who } from './who.js';
import { userNamed } from './users.js';

export const sessionSeconds = 12 * 3600;

interface Kept {
  /** Null for whoever came with the admin secret. */
  readonly user: string | null;
  /** ISO 8601 UTC. */
  readonly openedAt: string;
}

/** Resolves with the token that goes into the cookie. */
export async function openSession(store: SecretStore, session: Kept): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await store.lend(sessionName(token), JSON.stringify(session), sessionSeconds);
  return token;
}

/** Whose it is, with the role they have now; undefined when it is over, its user gone or given another password, or the secret replaced. */
export async function sessionOf(store: SecretStore, token: string): Promise<Who | undefined> {
  const kept = await store.lent(sessionName(token));
  if (kept === undefined) return undefined;
  const { user: name, openedAt } = read(kept);
  if (name === null) {
    const isOver = (await secretReplacedAt(store)) > openedAt;
    return isOver ? undefined : { name: null, role: 'admin', by: 'session' };
  }
  const user = await userNamed(store, name);
  return user === undefined || user.passwordAt > openedAt
    ? undefined
    : { name: user.name, role: user.role, by: 'session' };
}

export async function closeSession(store: SecretStore, token: string): Promise<void> {
  await store.forget(sessionName(token));
}

/** Before there were users it said `open`. */
function read(kept: string): Kept {
  return kept === 'open' ? { user: null, openedAt: '' } : (JSON.parse(kept) as Kept);
}

function sessionName(token: string): string {
  return `session ${hash('sha256', token)}`;
}
