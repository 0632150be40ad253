/**
 * A feed's bytes to its items: decode, mend, choose a reader, map. rss-parser reads what the preflight trusts it with,
 * the tolerant reader all else; both end in one mapping. Pure: no network, no clock.
 */
import type { ParsedFeed } from '#core';
import { decodeText } from '../text/decode-text.js';
import { readJsonFeed } from './json-feed.js';
import { doubtAbout } from './preflight.js';
import type { RawFeed } from './raw-feed.js';
import { toParsedFeed } from './to-feed.js';
import { readTolerantly } from './tolerant-reader.js';
import { readTrusted } from './trusted-reader.js';
import { UnreadableFeed } from './unreadable-feed.js';

// Characters that XML 1.0 has no place for.
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;
const largest = 16 * 1024 * 1024;

/** Of the answer that the bytes came in. */
export interface FeedAnswer {
  readonly url: string;
  readonly contentType?: string;
  /** By lower-case names; only `content-location` is looked at. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Throws `UnreadableFeed` and nothing else. */
export async function parseFeed(body: Uint8Array, from: FeedAnswer): Promise<ParsedFeed> {
  const raw = await readRaw(textOf(body, from.contentType));
  if (raw === undefined) throw new UnreadableFeed('not-a-feed');
  return toParsedFeed(raw, baseOf(from.url, from.headers?.['content-location']));
}

/** RFC 3986, 5.1.3: what the answer says of its own address comes before the one it was asked for at. */
function baseOf(url: string, contentLocation: string | undefined): string {
  if (contentLocation === undefined) return url;
  return URL.canParse(contentLocation, url) ? new URL(contentLocation, url).href : url;
}

function textOf(body: Uint8Array, contentType: string | undefined): string {
  if (body.length > largest) throw new UnreadableFeed('too-large');
  const { text, clean } = decodeText(body, contentType, 'xml');
  const trimmed = text.replace(forbidden, '').trimStart();
  if (trimmed === '') throw new UnreadableFeed('empty');
  if (!clean && isUnreadable(trimmed)) throw new UnreadableFeed('bad-encoding');
  return trimmed;
}

/** A few broken characters are the publisher's; a text full of them was never decoded. */
function isUnreadable(text: string): boolean {
  const sample = text.slice(0, 262_144);
  const broken = sample.match(/\uFFFD/g)?.length ?? 0;
  return broken > 100 && broken > sample.length / 10;
}

async function readRaw(text: string): Promise<RawFeed | undefined> {
  if (/^[{[]/.test(text)) return readJsonFeed(text);
  return (doubtAbout(text) === undefined ? await readTrusted(text) : undefined) ?? readTolerantly(text);
}
