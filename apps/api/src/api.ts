/** What the API's doors work with. */
import type { Archive } from '#archive';
import type { EventLog, ReplayDesk, ServedViews, Story } from '#core';
import type { Queues } from '#jobs';
import type { Durability, Outbox, PollStates, Vault } from '#redis';
import type { ItemIndex } from '#search';
import type { LogTail } from './log-tail.js';
import type { SentenceFinder } from './sentences.js';

export interface Api {
  readonly story: Story;
  readonly log: EventLog;
  readonly views: ServedViews;
  readonly items: ItemIndex;
  readonly tail: LogTail;
  readonly archive: Archive;
  readonly sentences: SentenceFinder;
  readonly polls: PollStates;
  readonly outbox: Outbox;
  readonly queues: Queues;
  readonly vault: Vault;
  readonly replays: ReplayDesk;
  readonly durability: () => Promise<Durability>;
  /** Set when the operator chose the admin secret; otherwise its hash is in the vault. */
  readonly adminSecret: string | undefined;
  readonly now: () => Date;
  readonly report: (line: string) => void;
}

/** Under this name Nest hands it out. */
export const API = Symbol('api');
