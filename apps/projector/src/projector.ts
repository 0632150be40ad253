/** What the projector's steps work with. */
import type { ErasableArchive } from '#archive';
import type { Entry, EventLog, Post, ServedViews, Story, ViewStore } from '#core';
import type { Queues } from '#jobs';
import type { Outbox, Redis, Vault } from '#redis';

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
  readonly outbox: Outbox;
  readonly vault: Vault;
  readonly archive: ErasableArchive;
  /** Takes an article's words out of the index of copies. */
  readonly forgetWords: (article: string) => Promise<void>;
  readonly post: Post;
  readonly queues: Queues;
  readonly connection: Redis;
  readonly now: () => Date;
  readonly report: (line: string) => void;
}
