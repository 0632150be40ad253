/** When each person last marked what changed as seen: theirs in whatever browser they sit at, and of no concern to the log. */
import type { SecretStore } from '#core';

type Looks = Pick<SecretStore, 'find' | 'replace'>;

/** `name` is null for whoever holds the admin secret: they share one. Undefined before the first look. */
export function lastLook(store: Looks, name: string | null): Promise<string | undefined> {
  return store.find(keyOf(name));
}

/** `at` in ISO 8601 UTC. A look never goes back: what was seen stays seen. Resolves with the look that stands. */
export async function keepLook(store: Looks, name: string | null, at: string): Promise<string> {
  const stands = await lastLook(store, name);
  if (stands !== undefined && stands >= at) return stands;
  await store.replace(keyOf(name), at);
  return at;
}

export async function forgetLook(store: Pick<SecretStore, 'forget'>, name: string): Promise<void> {
  await store.forget(keyOf(name));
}

function keyOf(name: string | null): string {
  return `look ${name?.normalize('NFC').toLowerCase() ?? ''}`;
}
