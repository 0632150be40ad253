/**
 * The reading key: part of an address for programs that cannot sign in, such as calendars and feed readers. It opens what may be read
 * by subscription and nothing else; whoever sees the address has it, so it can be renewed, after which the old addresses are dead.
 */
import type { SecretStore } from '#core';
import { hash, randomBytes, timingSafeEqual } from 'node:crypto';

const name = 'reading key';

/** Made when it is asked for first. */
export async function readingKey(store: SecretStore): Promise<string> {
  const known = await store.find(name);
  if (known !== undefined) return known;
  await store.keepFirst(name, newKey());
  return (await store.find(name)) ?? readingKey(store);
}

export async function renewReadingKey(store: SecretStore): Promise<string> {
  await store.forget(name);
  return readingKey(store);
}

export async function isReadingKey(store: SecretStore, key: string): Promise<boolean> {
  const known = await store.find(name);
  return known !== undefined && timingSafeEqual(digest(known), digest(key));
}

const newKey = () => randomBytes(24).toString('base64url');
const digest = (text: string) => hash('sha256', text, 'buffer');
