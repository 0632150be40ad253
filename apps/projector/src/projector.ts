/** What the projector's steps work with. */
import type { Archive } from '#archive';
import type { Entry, EventLog, Post, ServedViews, Snapshots, Story, ViewStore } from '#core';
import type { Queues } from '#jobs';
import type { Outbox, Redis, TakeLease, Vault } from '#redis';

/** The log with the chain that binds its entries. */
export type ChainedLog = EventLog & {
  readonly entries: (after: number, limit: number) => Promise<readonly Entry[]>;
  readonly followEntries: (after: number, limit: number, milliseconds: number) => Promise<readonly Entry[]>;
};

export interface Projector {
  readonly story: Story;
  readonly log: ChainedLog;
  readonly store: ViewStore;
  readonly views: ServedViews;
  readonly snapshots: Snapshots;
  readonly takeLease: TakeLease;
  readonly outbox: Outbox;
  readonly vault: Vault;
  readonly archive: Archive;
  readonly post: Post;
  readonly queues: Queues;
  readonly connection: Redis;
  readonly now: () => Date;
  readonly report: (line: string) => void;
}
