/**
 * Passwords as argon2id hashes, at the strength that OWASP's Password Storage Cheat Sheet names (19 MiB, two passes, one lane): whoever
 * reads the store has to guess each slowly. A first password is made here, of 144 random bits, and is told once.
 */
import { Refusal } from '#core';
import { hash, verify } from '@node-rs/argon2';
import { randomBytes } from 'node:crypto';

const strength = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
const shortest = 12;
/** In UTF-8 bytes: more only costs us time. */
const longestBytes = 256;

export function hashOfPassword(password: string): Promise<string> {
  return hash(password, strength);
}

/** Takes the same time where there is no hash to compare with, so that nobody learns who is known. */
export async function isPassword(known: string | undefined, given: string): Promise<boolean> {
  if (Buffer.byteLength(given) > longestBytes) return false;
  const isRight = await verify(known ?? (await nobodys()), given);
  return isRight && known !== undefined;
}

export function newPassword(): string {
  return randomBytes(18).toString('base64url');
}

/** Length is what makes a password hard to guess (NIST SP 800-63B, 5.1.1.2); nothing else is asked of it. */
export function checkPassword(password: string): void {
  if (password.length < shortest) throw new Refusal('invalid', `password: at least ${shortest} characters, please`);
  if (Buffer.byteLength(password) > longestBytes) {
    throw new Refusal('invalid', `password: at most ${longestBytes} bytes, please`);
  }
}

let ofNobody: Promise<string> | undefined;
function nobodys(): Promise<string> {
  return (ofNobody ??= hashOfPassword(newPassword()));
}
