/** What the projector's steps work with. */
import type { ErasableArchive } from '#archive';
import type {
  Entry,
  EventLog,
  Language,
  PassFailpoint,
  Post,
  RetentionPolicy,
  SecretStore,
  ServedViews,
  Snapshots,
  Story,
  ViewStore,
  WorkBook,
} from '#core';
import type { Segments } from '#history';
import type { Queues } from '#jobs';
import type { SendMail } from '#web';
import type { GoFirst, Outbox, Rebuilds, Redis, RedisShadowStore, TakeLease, Unfit } from '#redis';
import type { Turns } from './turns.js';

/** The log with the chain that binds its entries. */
export type ChainedLog = EventLog & {
  readonly entries: (after: number, limit: number) => Promise<readonly Entry[]>;
  /** The latest time at which anything was learnt. */
  readonly learntUpTo: () => Promise<string>;
  /** Forgets the entries up to here. */
  readonly trim: (upTo: number) => Promise<number>;
  readonly followEntries: (after: number, limit: number, milliseconds: number) => Promise<readonly Entry[]>;
};

export interface Projector {
  readonly story: Story;
  readonly log: ChainedLog;
  /** The views of the n-th build, live or in the shadow. */
  readonly openStore: (build: number) => ViewStore;
  readonly openShadow: (build: number) => RedisShadowStore;
  readonly rebuilds: Rebuilds;
  readonly work: WorkBook;
  readonly segments: Segments;
  /** So many of the newest stay in the stream. */
  readonly recentEvents: number;
  readonly takeLease: TakeLease;
  /** What this program understands, and whether one of a later edition is at work. */
  readonly language: Language;
  readonly edition: number;
  readonly goFirst: GoFirst;
  readonly views: ServedViews;
  readonly snapshots: Snapshots;
  readonly outbox: Outbox;
  readonly turns: Turns;
  readonly vault: SecretStore;
  readonly archive: ErasableArchive;
  readonly retention: RetentionPolicy;
  /** Takes an article's words out of the index of copies. */
  readonly forgetWords: (article: string) => Promise<void>;
  readonly post: Post;
  /** Position up to which the log was imported; 0 where it was not. */
  readonly importedUpTo: number;
  /** Absent where no mail server is set. */
  readonly sendMail?: SendMail;
  /** Where people reach the service; absent where nobody said. */
  readonly publicUrl?: string;
  readonly queues: Queues;
  readonly connection: Redis;
  /** Why nothing may be appended now, if so: then nobody is asked for what could not be kept, and nothing is sent that could not be noted. */
  readonly unfit: Unfit;
  readonly now: () => Date;
  readonly report: (line: string) => void;
  /** Called between the steps, by name, so that a drill can end the process there. */
  readonly pass: PassFailpoint;
}

/** A program of a later edition that is gone is missed after this time. */
export const missedMs = 15_000;

/** False while a projector of a later edition is level with the log: it serves its views, and owes the notices. */
export const goesFirst = ({ goFirst, edition }: Projector): Promise<boolean> => goFirst('project', edition, missedMs);

/** False while a projector of a later edition lives, however far behind it is; tells the others of this one. */
export const isLatest = ({ goFirst, edition }: Projector): Promise<boolean> => goFirst('follow', edition, missedMs);
