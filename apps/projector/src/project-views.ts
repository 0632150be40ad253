/**
 * Follows the log from the checkpoint, in batches while behind and event by event when live, and commits each batch in one
 * fenced step. A deposed projector's commit is refused; it starts again from the store.
 */
import {
  readableEventOf,
  Refusal,
  subscriptionsView,
  type Checkpoint,
  type Entry,
  type OutboxRow,
  type View,
  type ViewStore,
} from '#core';
import { isTraced, startSpan, step } from '#telemetry';
import { BatchDocs } from './batch-docs.js';
import { refuseGap } from './gap.js';
import { inWords, startLoop, type Loop } from './loop.js';
import { projectOwing, readEntries, touchedBy } from './project-batch.js';
import type { Projector } from './projector.js';
import { ReadAhead } from './read-ahead.js';

const batch = 2000;
/** A quiet log is looked at again after this time; a stop waits no longer than that. */
const waitMs = 1000;

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
}

class ViewProjection {
  private standing: Standing | undefined;

  constructor(
    private readonly projector: Projector,
    private readonly views: readonly View[],
    private readonly onOwed: (rows: readonly string[]) => Promise<void>,
  ) {}

  forget(): void {
    this.standing = undefined;
  }

  async step(): Promise<void> {
    const { log, rebuilds } = this.projector;
    // What goes into views that are no longer served would be seen by nobody.
    if (this.standing !== undefined && this.standing.build !== (await rebuilds.live())) this.forget();
    const standing = this.standing ?? (await this.load());
    this.standing = standing;
    const follow = (after: number, limit: number) => log.followEntries(after, limit, waitMs);
    const entries = await standing.ahead.next(standing.checkpoint.position, follow);
    if (entries.length > 0) await projected(entries, () => this.commit(entries, standing));
    if (entries.length < batch) await this.serve();
  }

  private async commit(entries: readonly Entry[], standing: Standing): Promise<void> {
    this.projector.pass('project:after-read');
    refuseGap(entries, standing.checkpoint);
    const readings = readEntries(entries, this.views);
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
    if (commit.outbox.length > 0) await this.onOwed(firstOfEach(commit.outbox));
  }

  private async load(): Promise<Standing> {
    const { openStore, rebuilds, log } = this.projector;
    const build = await rebuilds.live();
    const store = openStore(build);
    const [checkpoint, head] = [await store.checkpoint(), await log.head()];
    if (checkpoint.position > head) {
      throw new Refusal(
        'conflict',
        `the views hold events up to ${checkpoint.position} but the log ends at ${head}: writes were lost. ` +
          'Restore the log from its backup: views are never ahead of it',
      );
    }
    const subscriptions = new Map(await store.all(subscriptionsView.name));
    const ahead = new ReadAhead(log.entries, batch);
    return { build, store, docs: new BatchDocs(store), ahead, subscriptions, checkpoint, served: false };
  }

  /** Nearly caught up: from now on these views are the ones that people see. */
  private async serve(): Promise<void> {
    if (this.standing === undefined || this.standing.served) return;
    await this.standing.store.serve();
    this.standing = { ...this.standing, served: true };
  }
}

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
