/** What the collector's steps work with: ports bound to their adapters once, in `main`. */
import type { ErasableArchive } from '#archive';
import type {
  Bounds,
  ClaimText,
  EventLog,
  Get,
  ModelAccount,
  Post,
  RereadOrders,
  ServedViews,
  Story,
  Visits,
  WorkBook,
} from '#core';
import type { Queues } from '#jobs';
import type { ModelReader } from '#model-reader';
import type { ReadingPool } from '#reading-pool';
import type { HubStates, PollStates, Redis, TakeLease, Unfit } from '#redis';
import type { NetworkWatch } from './network-watch.js';

/** What it takes to be pushed instead of asking. */
export interface Websub {
  readonly hubs: HubStates;
  readonly post: Post;
  /** Where hubs reach us, without a slash at its end. */
  readonly publicUrl: string;
}

/** A model that reads articles in the place of the rules. */
export interface Model {
  readonly reader: ModelReader;
  readonly account: ModelAccount;
}

export interface Collector {
  readonly story: Story;
  readonly log: EventLog;
  readonly views: ServedViews;
  readonly archive: ErasableArchive;
  readonly get: Get;
  readonly reading: ReadingPool;
  /** Absent where the rules read. */
  readonly model?: Model;
  readonly queues: Queues;
  /** For workers, which block on it. */
  readonly connection: Redis;
  /** Why nothing may be appended now, if so: then nobody is asked for what could not be kept, and nothing is sent that could not be noted. */
  readonly unfit: Unfit;
  readonly polls: PollStates;
  /** Absent where hubs cannot reach us. */
  readonly websub?: Websub;
  readonly claimText: ClaimText;
  readonly takeLease: TakeLease;
  /** False while a collector of a later edition decides what becomes of findings. */
  readonly mayDecide: () => Promise<boolean>;
  /** How often feeds are asked. */
  readonly bounds: Bounds;
  /** How often a feed is fetched without conditions. */
  readonly controlHours: number;
  /** How long after its first reading a page is read again, in rising milliseconds. */
  readonly rereadMs: readonly number[];
  readonly rereadsAtOnce: number;
  readonly visits: Visits;
  /** What people ordered to be read again. */
  readonly rereads: RereadOrders;
  readonly work: WorkBook;
  readonly network: NetworkWatch;
  /** Distance between requests to one host, for which jobs wait there; 0 for none. */
  readonly hostSpacingMs: number;
  /** In [0, 1). */
  readonly chance: () => number;
  readonly now: () => Date;
  /** Tells the operator in a sentence. */
  readonly report: (line: string) => void;
}
