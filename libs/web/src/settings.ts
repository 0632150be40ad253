/**
 * What the door must be told, and the caps each errand runs under.
 * Every cap has a default; a test or a story with special needs overrides single ones.
 */
import type { HostTurnClaims, Purpose } from '#core';

/** robots.txt is fetched on behalf of a purpose, under caps of its own. */
export type Errand = Purpose | 'robots';

export interface Limits {
  /** After decompression. */
  readonly bytes: number;
  /** As sent, when compressed. */
  readonly compressedBytes: number;
  /** Decompressed to compressed, judged once the first megabyte is out. */
  readonly ratio: number;
  /** All hops together, without the time spent waiting for a turn. */
  readonly totalMs: number;
  /** From the start of a hop, name look-up and handshake included, to the end of the headers. */
  readonly firstByteMs: number;
  readonly headerBytes: number;
  readonly redirects: number;
}

/** All addresses of a name. Throwing means that the name cannot be resolved. */
export type Resolve = (hostname: string) => Promise<readonly string[]>;

export interface DoorSettings {
  /** Names the program and a contact address. The product token before the slash is what robots.txt is asked about. */
  readonly userAgent: string;
  /** CIDR ranges outside the public internet that an errand may reach all the same, on any port. */
  readonly allowPrivate: Partial<Record<Purpose, readonly string[]>>;
  /** Between the starts of two requests to one host. 0: no spacing, and up to 8 at a time instead of one. */
  readonly hostSpacingMs: number;
  /** Shares the turns with other processes. Not asked without a spacing. */
  readonly claims?: HostTurnClaims;
  /** Hears, once for each time it begins, that the turns of others cannot be had and only our own are kept. */
  readonly onAlone?: (line: string) => void;
  readonly ports?: readonly number[];
  readonly limits?: Partial<Record<Errand, Partial<Limits>>>;
  /** Hears each allowance of `allowPrivate` once, when the door opens. */
  readonly onAllowed?: (line: string) => void;
  readonly resolve?: Resolve;
  readonly now?: () => number;
  readonly sleep?: (milliseconds: number) => Promise<unknown>;
}

const MB = 1_000_000;

const page: Limits = {
  bytes: 16 * MB,
  compressedBytes: 8 * MB,
  ratio: 200,
  totalMs: 15_000,
  firstByteMs: 8_000,
  headerBytes: 64 * 1024,
  redirects: 5,
};

// A receiver may work before it answers, and its answer is only kept for the record.
const post: Limits = { ...page, bytes: 2_048, compressedBytes: 2_048, firstByteMs: 15_000, redirects: 0 };

const defaults: Record<Errand, Limits> = {
  page,
  feed: { ...page, bytes: 10 * MB },
  // RFC 9309, 2.5: at least 500 KiB must be read; what goes beyond is cut off.
  robots: { ...page, bytes: 512 * 1024, compressedBytes: 512 * 1024, totalMs: 5_000, firstByteMs: 5_000 },
  webhook: post,
  hub: { ...post, redirects: 3 },
  // How long a model may think its asker says.
  model: { ...page, bytes: MB, compressedBytes: MB, redirects: 0 },
};

export function limitsOf(settings: DoorSettings, errand: Errand): Limits {
  return { ...defaults[errand], ...settings.limits?.[errand] };
}
