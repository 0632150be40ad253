/** What the projector's steps work with. */
import type { Archive } from '#archive';
import type { Entry, EventLog, PassFailpoint, Post, ServedViews, Story, ViewStore } from '#core';
import type { Queues } from '#jobs';
import type { Outbox, Redis, Vault } from '#redis';

/** The log with the chain that binds its entries. */
export type ChainedLog = EventLog & {
  readonly entries: (after: number, limit: number) => Promise<readonly Entry[]>;
  /** The latest time at which anything was learnt. */
  readonly learntUpTo: () => Promise<string>;
  readonly followEntries: (after: number, limit: number, milliseconds: number) => Promise<readonly Entry[]>;
};

export interface Projector {
  readonly story: Story;
  readonly log: ChainedLog;
  readonly store: ViewStore;
  readonly views: ServedViews;
  readonly outbox: Outbox;
  readonly vault: Vault;
  readonly archive: Archive;
  readonly post: Post;
  readonly queues: Queues;
  readonly connection: Redis;
  readonly now: () => Date;
  readonly report: (line: string) => void;
  /** Called between the steps, by name, so that a drill can end the process there. */
  readonly pass: PassFailpoint;
}
