/** Who may come in: one admin secret, hashed at rest; sessions named by the hash of a random token. */
import { Refusal } from '#core';
import type { Vault } from '#redis';
import { createHash, randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify<string, string, number, Buffer>(scrypt);
const name = 'admin-secret';
export const sessionSeconds = 12 * 3600;

/** Resolves with the secret it made, or undefined when there is one already. */
export async function makeFirstSecret(vault: Vault): Promise<string | undefined> {
  const secret = newSecret();
  return (await vault.keepFirst(name, await hashOf(secret))) ? secret : undefined;
}

export async function replaceSecret(vault: Vault): Promise<string> {
  await vault.forget(name);
  const secret = await makeFirstSecret(vault);
  if (secret === undefined) throw new Refusal('conflict', 'another secret was made at the same moment; try again');
  return secret;
}

/** `chosen` is the operator's own secret from the environment, which then stands alone. */
export async function isSecret(vault: Vault, chosen: string | undefined, given: string): Promise<boolean> {
  if (chosen !== undefined) return timingSafeEqual(sha256(chosen), sha256(given));
  const [salt = '', hash = ''] = (await vault.find(name))?.split(' ') ?? [];
  const expected = Buffer.from(hash, 'hex');
  const actual = await derive(given, salt, 32);
  return expected.length === actual.length && timingSafeEqual(expected, actual);
}

/** Resolves with the token that goes into the cookie. */
export async function openSession(vault: Vault): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await vault.lend(sessionName(token), 'open', sessionSeconds);
  return token;
}

export async function isSession(vault: Vault, token: string): Promise<boolean> {
  return (await vault.lent(sessionName(token))) === 'open';
}

export async function closeSession(vault: Vault, token: string): Promise<void> {
  await vault.forget(sessionName(token));
}

function newSecret(): string {
  return randomBytes(18).toString('base64url');
}

async function hashOf(secret: string): Promise<string> {
  const salt = randomBytes(16).toString('hex');
  return `${salt} ${(await derive(secret, salt, 32)).toString('hex')}`;
}

function sessionName(token: string): string {
  return `session ${sha256(token).toString('hex')}`;
}

function sha256(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
