/**
 * Tokens for programs: `sw_<id>_<secret>`, of 256 random bits, shown once and kept as a SHA-256 hash, which is enough for what nobody can
 * guess. Each has a role, at most that of whoever made it, and a day on which it ends.
 */
import { Refusal, type SecretStore } from '#core';
import { hash, randomBytes, timingSafeEqual } from 'node:crypto';
import { lesser, reaches, type Role } from './roles.js';
import { userNamed } from './users.js';
import type { Who } from './who.js';

export interface Token {
  readonly id: string;
  readonly label: string;
  readonly role: Role;
  /** Whose it is; null for the holder of the admin secret. */
  readonly owner: string | null;
  /** ISO 8601 UTC. */
  readonly madeAt: string;
  /** ISO 8601 UTC. */
  readonly expiresAt: string;
}

interface Kept extends Token {
  readonly hash: string;
}

export interface NewToken {
  readonly label: string;
  readonly role: Role;
  readonly days: number;
}

const prefix = 'token ';
export const longestDays = 366;
const form = /^sw_([0-9a-f]{12})_([\w-]{43})$/;

/** True for what can only be a token. */
export function looksLikeToken(given: string): boolean {
  return form.test(given);
}

/** Resolves with the token, told once. */
export async function makeToken(
  store: SecretStore,
  { label, role, days }: NewToken,
  owner: Who,
  now: Date,
): Promise<Token & { readonly secret: string }> {
  if (!reaches(owner.role, role))
    throw new Refusal('forbidden', `role: yours is ${owner.role}, and a token has no more`);
  const [id, secret] = [randomBytes(6).toString('hex'), randomBytes(32).toString('base64url')];
  const expiresAt = new Date(now.getTime() + days * 86_400_000).toISOString();
  const token = { id, label, role, owner: owner.name, madeAt: now.toISOString(), expiresAt };
  const kept: Kept = { ...token, hash: hashOf(secret) };
  await store.keepFirst(prefix + id, JSON.stringify(kept));
  return { ...token, secret: `sw_${id}_${secret}` };
}

/** Whose it is; undefined for one that is wrong, revoked or over, or whose owner is gone. */
export async function tokenHolder(store: SecretStore, given: string, now: Date): Promise<Who | undefined> {
  const [, id = '', secret = ''] = form.exec(given) ?? [];
  const kept = await find(store, id);
  if (kept === undefined || !timingSafeEqual(Buffer.from(kept.hash), Buffer.from(hashOf(secret)))) return undefined;
  if (kept.expiresAt <= now.toISOString()) return undefined;
  const role = await roleNow(store, kept);
  return role && { name: kept.owner, role, by: 'token' };
}

/** The newest first. */
export async function tokens(store: SecretStore): Promise<readonly Token[]> {
  const kept = await Promise.all((await store.names(prefix)).map((name) => find(store, name.slice(prefix.length))));
  const known = kept.flatMap((token) => (token === undefined ? [] : [shown(token)]));
  return known.sort((a, b) => (a.madeAt < b.madeAt ? 1 : -1));
}

/** Refuses one that is not there, or for anybody but an admin somebody else's. */
export async function revokeToken(store: SecretStore, id: string, who: Who): Promise<Token> {
  const token = await find(store, id);
  if (token === undefined || !isTheirs(token, who)) throw new Refusal('not-found', `there is no token ${id} of yours`);
  await store.forget(prefix + id);
  return shown(token);
}

export function isTheirs({ owner }: Token, { name, role }: Who): boolean {
  return role === 'admin' || (owner !== null && owner === name);
}

/** Nobody's token does more than they may themselves by now. */
async function roleNow(store: SecretStore, { owner, role, madeAt }: Token): Promise<Role | undefined> {
  if (owner === null) return role;
  const user = await userNamed(store, owner);
  // Somebody else may have been given the name since.
  return user === undefined || user.addedAt > madeAt ? undefined : lesser(user.role, role);
}

async function find(store: SecretStore, id: string): Promise<Kept | undefined> {
  const kept = await store.find(prefix + id);
  return kept === undefined ? undefined : (JSON.parse(kept) as Kept);
}

function shown({ hash: _hash, ...token }: Kept): Token {
  return token;
}

function hashOf(secret: string): string {
  return hash('sha256', secret);
}
