/** The id of a feed that people added, made from its address so that the same address is the same feed. */
import type { EventLog } from '../event-log.js';
import { feedAddressKey, withoutFragment } from './feed-address.js';
import { feedStateIn } from './feed-state.js';

const longest = 80;

/** What a long address loses at its end, or a foreign one in its letters, is told apart by a hash. */
export function feedIdOf(url: string): string {
  const address = url.toLowerCase().replace(/^https?:\/\/(www\.)?/, '');
  const slug = address.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  const whole = slug.length <= longest && !/[^\x20-\x7e]/.test(address);
  return whole ? `added-${slug}` : `added-${slug.slice(0, longest - 8)}-${hashOf(address)}`;
}

/**
 * The id under which the log holds this address, or would. Where another address has the one that is made of it (they differ in
 * punctuation or letter case), a hash is appended. `given` are ids that were just given to an address, by key, and are not in the log yet.
 */
export async function feedIdFor(
  log: Pick<EventLog, 'readSubject'>,
  url: string,
  given: ReadonlyMap<string, string> = new Map(),
): Promise<string> {
  const id = feedIdOf(withoutFragment(url));
  const key = feedAddressKey(url);
  const holder = given.get(id);
  const holders = holder === undefined ? await holdersOf(log, id) : [holder];
  return holders.length === 0 || holders.includes(key) ? id : `${id}-${hashOf(key)}`;
}

async function holdersOf(log: Pick<EventLog, 'readSubject'>, id: string): Promise<readonly string[]> {
  const state = await feedStateIn(log, id);
  return state.status === 'unknown' ? [] : [state.source.url, state.url].map(feedAddressKey);
}

function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
}
