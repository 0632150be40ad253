/**
 * One admin secret of 144 random bits, kept as passwords are, as an argon2id hash: whoever reads the store cannot sign in with it. Earlier
 * versions kept a salted scrypt hash, which still lets in.
 */
import { Refusal, type SecretStore } from '#core';
import { hash, randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { hashOfPassword, isPassword } from './passwords.js';

const derive = promisify<string, string, number, Buffer>(scrypt);
const name = 'admin-secret';
const chosenName = 'admin-secret chosen';
const replacedName = 'admin-secret replaced';

/** Resolves with the secret it made, or undefined when there is one already. */
export async function makeFirstSecret(store: SecretStore): Promise<string | undefined> {
  const secret = randomBytes(18).toString('base64url');
  return (await store.keepFirst(name, await hashOfPassword(secret))) ? secret : undefined;
}

/** For a service that starts: whether its operator chose the secret, which whoever makes one elsewhere cannot see. */
export async function noteChosen(store: SecretStore, isChosen: boolean): Promise<void> {
  if (isChosen) await store.replace(chosenName, 'by the operator');
  else await store.forget(chosenName);
}

/**
 * Sessions that the old one opened end. Refuses where the service was started with a secret of its operator's: a new one would open nothing.
 * `at` in ISO 8601 UTC.
 */
export async function replaceSecret(store: SecretStore, at: string): Promise<string> {
  if ((await store.find(chosenName)) !== undefined) {
    throw new Refusal(
      'conflict',
      'the service runs with SUMMITWATCH_ADMIN_SECRET, which is the secret; a new one would open nothing. ' +
        'Change it there, or start the service without it first',
    );
  }
  await store.forget(name);
  const secret = await makeFirstSecret(store);
  if (secret === undefined) throw new Refusal('conflict', 'another secret was made at the same moment; try again');
  await store.replace(replacedName, at);
  return secret;
}

/** When it was last replaced, ISO 8601 UTC; empty where it is the first. */
export async function secretReplacedAt(store: SecretStore): Promise<string> {
  return (await store.find(replacedName)) ?? '';
}

/** `chosen` is the operator's own secret, which then stands alone. */
export async function isSecret(store: SecretStore, chosen: string | undefined, given: string): Promise<boolean> {
  if (chosen !== undefined) return timingSafeEqual(sha256(chosen), sha256(given));
  const kept = await store.find(name);
  if (kept === undefined || kept.startsWith('$argon2')) return isPassword(kept, given);
  const [salt = '', hash = ''] = kept.split(' ');
  const expected = Buffer.from(hash, 'hex');
  const actual = await derive(given, salt, 32);
  return expected.length === actual.length && timingSafeEqual(expected, actual);
}

function sha256(text: string): Buffer {
  return hash('sha256', text, 'buffer');
}
