/** A run of another reader over all archived texts, kept beside the log until it is accepted or discarded. */
import type { EventLog } from '../event-log.js';
import type { Happened } from '../event.js';
import type { FindingsRecorded } from '../findings/events.js';
import type { Story } from '../story/story.js';
import type { Difference } from './difference.js';
import type { ReplayCounts } from './events.js';

export interface ReplayRun {
  readonly id: string;
  readonly reader: string;
  readonly readerVersion: string;
  /** `accepting` while what was accepted is being recorded; accepting again finishes it. */
  readonly state: 'running' | 'ready' | 'accepting' | 'accepted' | 'discarded';
  /** ISO 8601 UTC. */
  readonly startedAt: string;
  /** Of the last event that the difference knows of; 0 until it is ready. */
  readonly position: number;
  readonly difference: Difference;
  readonly counts: ReplayCounts;
  /** Articles whose text could not be read again, bounded: they stay as they are. */
  readonly unread: readonly Unread[];
  /** Who accepted or discarded it, when (ISO 8601 UTC), and why. */
  readonly settled: { readonly by: string; readonly at: string; readonly reason: string } | null;
}

export interface Unread {
  readonly article: string;
  readonly because: string;
}

/** What the other reader made of one article. */
export interface ReplayRecord {
  readonly article: string;
  /** Basis of the record that it would replace; empty where there is none. */
  readonly over: string;
  readonly happened: Happened;
  /** Without the replay's id; null where the text could not be read. */
  readonly record: FindingsRecorded['data'] | null;
  readonly because: string;
}

/** Disposable like the views: lost, the texts are read again. */
export interface Replays {
  readonly all: () => Promise<readonly ReplayRun[]>;
  readonly find: (id: string) => Promise<ReplayRun | undefined>;
  readonly save: (run: ReplayRun) => Promise<void>;
  /** One record for each article: a later one replaces it. */
  readonly keep: (id: string, record: ReplayRecord) => Promise<void>;
  /** In no order, a few at a time. */
  readonly records: (id: string) => AsyncIterable<ReplayRecord>;
  readonly forgetRecords: (id: string) => Promise<void>;
}

/** What replays work with. */
export interface ReplayDesk {
  readonly log: EventLog;
  readonly replays: Replays;
  readonly story: Story;
  readonly now: () => Date;
}
