/**
 * Follows the log from the checkpoint, in batches while behind and event by event when live, and commits each batch in one
 * fenced step. A deposed projector's commit is refused; it starts again from the store.
 */
import {
  CatchingUp,
  readableEventOf,
  Refusal,
  subscriptionsView,
  UnknownEventType,
  type Checkpoint,
  type Entry,
  type OutboxRow,
  type View,
  type ViewStore,
  type WorkOrder,
} from '#core';
import { isTraced, startSpan, step } from '#telemetry';
import { setTimeout } from 'node:timers/promises';
import { BatchDocs } from './batch-docs.js';
import { refuseGap } from './gap.js';
import { inWords, startLoop, type Loop } from './loop.js';
import { projectOwing, readEntries, touchedBy, type Reading } from './project-batch.js';
import { goesFirst, isLatest, missedMs, type Projector } from './projector.js';
import { ReadAhead } from './read-ahead.js';

const batch = 2000;
/** A quiet log is looked at again after this time; a stop waits no longer than that. */
const waitMs = 1000;
/** How soon a later edition's projector is looked for again. */
const glanceMs = 100;
/** How often it is said that these views keep up. */
const sayEveryMs = missedMs / 5;

/** `onOwed` hears the ids of notices that a commit made owed. */
export function projectViews(
  projector: Projector,
  views: readonly View[],
  onOwed: (rows: readonly string[]) => Promise<void>,
): Loop {
  const projection = new ViewProjection(projector, views, onOwed);
  return startLoop({
    step: async () => {
      await projection.step();
      return 0;
    },
    // A server that refuses for a while is waited for; whatever was not committed is read again from the log.
    failed: (error) => {
      projector.report(`projecting waits a second: ${inWords(error)}`);
      projection.forget();
      return 1000;
    },
  });
}

/** The views at a checkpoint, as the store holds them. */
interface Standing {
  /** Of the generation; another one is live once a rebuild has taken over. */
  readonly build: number;
  readonly store: ViewStore;
  readonly docs: BatchDocs;
  readonly ahead: ReadAhead;
  /** Kept in memory as a whole: each notice is matched against them all. */
  readonly subscriptions: Map<string, unknown>;
  readonly checkpoint: Checkpoint;
  readonly served: boolean;
  /** When it was last said that these views keep up, and whether a later edition's are served and owe the notices. */
  readonly saidAt: number;
  readonly yields: boolean;
}

/** Nobody sees what is new until it is done. */
const catchingUp: WorkOrder = {
  ...{ id: 'views', kind: 'views', about: '', by: 'the service', unit: 'event', cancelling: 'never' },
};

class ViewProjection {
  private standing: Standing | undefined;
  private heardAt = -Infinity;
  private readonly catchingUp: CatchingUp;

  constructor(
    private readonly projector: Projector,
    private readonly views: readonly View[],
    private readonly onOwed: (rows: readonly string[]) => Promise<void>,
  ) {
    this.catchingUp = new CatchingUp(projector, catchingUp);
  }

  forget(): void {
    this.standing = undefined;
  }

  async step(): Promise<void> {
    const { log, rebuilds } = this.projector;
    await this.beHeard();
    // What goes into views that are no longer served would be seen by nobody.
    if (this.standing !== undefined && this.standing.build !== (await rebuilds.live())) this.forget();
    const standing = this.standing ?? (await this.load());
    this.standing = standing;
    const follow = (after: number, limit: number) => log.followEntries(after, limit, waitMs);
    const entries = await standing.ahead.next(standing.checkpoint.position, follow);
    if (entries.length > 0) await projected(entries, () => this.take(entries, standing));
    await this.tellHowFar(entries.length === batch);
    if (entries.length < batch) await this.serve();
  }

  private async tellHowFar(isWholeBatch: boolean): Promise<void> {
    const { standing } = this;
    if (standing !== undefined)
      await this.catchingUp.at(standing.checkpoint.position, isWholeBatch, this.projector.log.head);
  }

  /** That it lives, also while it is far behind. */
  private async beHeard(): Promise<void> {
    if (performance.now() - this.heardAt < sayEveryMs) return;
    await isLatest(this.projector);
    this.heardAt = performance.now();
  }

  private async take(entries: readonly Entry[], standing: Standing): Promise<void> {
    this.projector.pass('project:after-read');
    refuseGap(entries, standing.checkpoint);
    const readings = readEntries(entries, this.views, this.projector.language);
    const taken = await this.among(readings, standing);
    if (taken.length > 0) await this.commit(taken, standing);
    else await setTimeout(glanceMs);
  }

  /**
   * Where a later edition owes the notices, what it has seen to: should it be gone, the rest is owed here. Else all, but for an event
   * that only a later edition understands, and what follows it, while one is catching up: that one owes the notices of it.
   */
  private async among(readings: readonly Reading[], { store, yields }: Standing): Promise<readonly Reading[]> {
    if (!yields && !readings.some(isUnknown)) return readings;
    const upTo = await store.owedUpTo();
    const isOwed = ({ entry }: Reading) => entry.position <= upTo;
    if (yields) return readings.filter(isOwed);
    const first = readings.findIndex((reading) => isUnknown(reading) && !isOwed(reading));
    return first < 0 || (await isLatest(this.projector)) ? readings : readings.slice(0, first);
  }

  private async commit(readings: readonly Reading[], standing: Standing): Promise<void> {
    const touched = touchedBy(readings);
    const docs = await standing.docs.fetch(touched);
    docs.set(subscriptionsView.name, standing.subscriptions);
    const commit = projectOwing(readings, standing.checkpoint, docs);
    this.projector.pass('project:before-commit');
    if ((await standing.store.commit(commit)) === 'deposed') {
      // Another projector has gone on from here.
      this.forget();
      return;
    }
    this.projector.pass('project:after-commit');
    standing.docs.remember(docs, touched);
    this.standing = { ...standing, checkpoint: commit.to };
    if (commit.outbox.length > 0 && !standing.yields) await this.onOwed(firstOfEach(commit.outbox));
  }

  private async load(): Promise<Standing> {
    const { openStore, rebuilds, log } = this.projector;
    const build = await rebuilds.live();
    const store = openStore(build);
    const [checkpoint, head] = [await store.checkpoint(), await log.head()];
    if (checkpoint.position > head) {
      await this.beginAnew(build, checkpoint.position, head);
      return this.load();
    }
    const subscriptions = new Map(await store.all(subscriptionsView.name));
    const ahead = new ReadAhead(log.entries, batch);
    const docs = new BatchDocs(store);
    return {
      ...{ build, store, docs, ahead, subscriptions, checkpoint },
      served: false,
      saidAt: -Infinity,
      yields: false,
    };
  }

  /** The log lost its end: what these views hold of it never was, as far as anybody can still say. */
  private async beginAnew(build: number, position: number, head: number): Promise<void> {
    const { rebuilds, report } = this.projector;
    const lost = `the views hold events up to ${position} but the log ends at ${head}: writes were lost`;
    if (await rebuilds.beginAnew(build, head)) {
      report(
        `${lost}. The views are made again from the log; what was told of the lost events stands at the receivers`,
      );
      return;
    }
    if ((await rebuilds.live()) !== build) return;
    throw new Refusal('conflict', `${lost}. Start the service again: it brings back what its segments hold`);
  }

  /** Nearly caught up: from now on these views are the ones that people see, unless those of a later edition are. */
  private async serve(): Promise<void> {
    const { standing } = this;
    if (standing === undefined || performance.now() - standing.saidAt < sayEveryMs) return;
    const saidAt = performance.now();
    await standing.store.level(missedMs);
    const yields = !(await goesFirst(this.projector));
    if (!yields && !standing.served) await standing.store.serve();
    this.standing = { ...standing, saidAt, yields, served: !yields };
  }
}

const isUnknown = (reading: Reading): boolean => 'cause' in reading && reading.cause instanceof UnknownEventType;

/** Of each subscription and matter; the others' turns come when these have ended. */
function firstOfEach(rows: readonly OutboxRow[]): readonly string[] {
  const firsts = new Map<string, string>();
  for (const { id, to } of rows) {
    const place = to === undefined ? id : `${to.subscription} ${to.matter}`;
    if (!firsts.has(place)) firsts.set(place, id);
  }
  return [...firsts.values()];
}

/** A step for each batch, and in the trace of each event one of its own; a full batch is history that is caught up with. */
async function projected(entries: readonly Entry[], commit: () => Promise<void>): Promise<void> {
  const traced = isTraced() && entries.length < batch ? entries.map(tracedIn).filter((one) => one !== undefined) : [];
  const [first, ...others] = traced;
  const beganAt = Date.now();
  const position = entries.at(-1)?.position;
  await step('project', commit, { about: position === undefined ? {} : { position }, trace: first?.trace });
  for (const { position, trace } of others) startSpan('project', { position }, trace, beganAt)?.end();
}

function tracedIn(entry: Entry): { readonly position: number; readonly trace: string } | undefined {
  const { position, trace } = readableEventOf(entry);
  return trace === undefined ? undefined : { position, trace };
}
