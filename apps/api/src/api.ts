/** What the API's doors work with. */
import type { ErasableArchive } from '#archive';
import type {
  EventLog,
  History,
  ModelStanding,
  Post,
  RecentNotices,
  ReplayDesk,
  RereadOrders,
  SecretStore,
  ServedViews,
  Story,
  Visits,
  WorkBook,
} from '#core';
import type { Queues } from '#jobs';
import type { AskedKeys, Durability, HubStates, Outbox, PollStates, Rebuilds } from '#redis';
import type { ItemIndex } from '#search';
import type { FullDisk } from '#telemetry';
import type { Mail, TriedOut } from '#web';
import type { Erasures } from './items/erasures.js';
import type { LogTail } from './brief/log-tail.js';
import type { Sources } from './feeds/open-sources.js';
import type { PageShow } from './paper/open-pages.js';
import type { Observable } from 'rxjs';
import type { PastViews } from './brief/past-views.js';
import type { SentenceFinder } from './brief/sentences.js';

export interface Api {
  readonly story: Story;
  readonly log: EventLog;
  readonly views: ServedViews;
  /** What past moments are answered from. */
  readonly history: History;
  /** Of matters, at hand. */
  readonly recent: RecentNotices;
  readonly past: PastViews;
  readonly items: ItemIndex;
  readonly tail: LogTail;
  readonly archive: ErasableArchive;
  /** Takes an article's words out of the index of copies. */
  readonly forgetWords: (article: string) => Promise<void>;
  readonly erasures: Erasures;
  readonly sentences: SentenceFinder;
  readonly sources: Sources;
  readonly pages: PageShow;
  readonly polls: PollStates;
  readonly visits: Visits;
  /** How long after its first reading a page is read again, in rising milliseconds. */
  readonly rereadMs: readonly number[];
  /** Where the service is reached from outside; absent where nobody said. */
  readonly publicUrl?: string;
  /** Ranges outside the public internet at which feeds and receivers may be. */
  readonly allowPrivate: Readonly<Record<'feed' | 'webhook', readonly string[]>>;
  /** Absent where no mail server is set. */
  readonly tryMail?: (mail: Mail) => Promise<TriedOut>;
  /** Absent where hubs cannot reach us. */
  readonly hubs?: HubStates;
  readonly outbox: Outbox;
  /** To webhooks, for a test. */
  readonly post: Post;
  readonly rebuilds: Rebuilds;
  readonly work: WorkBook;
  /** What people ordered to be read again. */
  readonly rereads: RereadOrders;
  /** The same as it changes, as doors tell of it. */
  readonly works: Observable<object>;
  readonly queues: Queues;
  readonly vault: SecretStore;
  /** Of orders that people may send twice. */
  readonly askedKeys: AskedKeys;
  readonly replays: ReplayDesk;
  /** Rejects with a `Refusal` where the server is not fit to hold the log. */
  readonly durability: () => Promise<Durability>;
  /** Of the disks that the service writes to the one without room. */
  readonly fullDisk: () => FullDisk | undefined;
  /** The latest time at which the log learnt anything. */
  readonly learntUpTo: () => Promise<string>;
  /** How the model stands that reads; absent where the rules do. */
  readonly model?: () => Promise<ModelStanding | undefined>;
  /** For how many milliseconds Redis has been away; 0 while it answers. */
  readonly absentMs: () => number;
  /** True once Redis holds the log no longer that it held; until it is restored nothing is answered from it. */
  readonly logIsGone: () => boolean;
  /** Set when the operator chose the admin secret; otherwise its hash is in the vault. */
  readonly adminSecret: string | undefined;
  readonly now: () => Date;
  readonly report: (line: string) => void;
}

/** Under this name Nest hands it out. */
export const API = Symbol('api');
