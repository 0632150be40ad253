/**
 * Follows the log from the checkpoint, in batches while behind and event by event when live, and commits each batch in one
 * fenced step. A deposed projector's commit is refused; it starts again from the store.
 */
import { Refusal, subscriptionsView, type Checkpoint, type Entry, type View } from '#core';
import { setTimeout } from 'node:timers/promises';
import { projectBatch, touchedBy, type Docs } from './project-batch.js';
import type { Projector } from './projector.js';

const batch = 2000;
/** A quiet log is looked at again after this time; a stop waits no longer than that. */
const waitMs = 1000;
const stopMs = 3000;

export interface ProjectorRun {
  readonly stop: () => Promise<void>;
}

/** `onOwed` hears the ids of notices that a commit made owed. */
export function projectViews(
  projector: Projector,
  views: readonly View[],
  onOwed: (rows: readonly string[]) => Promise<void>,
): ProjectorRun {
  const stopping = new AbortController();
  const ended = run(new ViewProjection(projector, views, onOwed), projector, stopping.signal);
  return {
    stop: async () => {
      stopping.abort();
      // While Redis is away the loop cannot end; its connection is about to be closed.
      await Promise.race([ended, setTimeout(stopMs, undefined, { ref: false })]);
    },
  };
}

/** A server that refuses for a while is waited for; whatever was not committed is read again from the log. */
async function run(projection: ViewProjection, { report }: Projector, stopping: AbortSignal): Promise<void> {
  while (!stopping.aborted) {
    try {
      await projection.step();
    } catch (error) {
      report(`projecting waits a second: ${error instanceof Refusal ? error.message : String(error)}`);
      projection.forget();
      await setTimeout(1000);
    }
  }
}

class ViewProjection {
  private checkpoint: Checkpoint | undefined;
  private served = false;
  /** Kept in memory as a whole: each notice is matched against them all. */
  private subscriptions = new Map<string, unknown>();

  constructor(
    private readonly projector: Projector,
    private readonly views: readonly View[],
    private readonly onOwed: (rows: readonly string[]) => Promise<void>,
  ) {}

  forget(): void {
    this.checkpoint = undefined;
  }

  async step(): Promise<void> {
    const from = this.checkpoint ?? (await this.load());
    const entries = await this.projector.log.followEntries(from.position, batch, waitMs);
    if (entries.length > 0 && !(await this.commit(entries, from))) return;
    if (entries.length < batch) await this.serve();
  }

  /** False for a deposed projector: another one has gone on from here. */
  private async commit(entries: readonly Entry[], from: Checkpoint): Promise<boolean> {
    const commit = projectBatch(entries, from, this.views, await this.docsFor(touchedBy(entries, this.views)));
    if ((await this.projector.store.commit(commit)) === 'deposed') {
      this.forget();
      return false;
    }
    this.checkpoint = commit.to;
    if (commit.outbox.length > 0) await this.onOwed(commit.outbox.map(({ id }) => id));
    return true;
  }

  private async load(): Promise<Checkpoint> {
    const { store, log } = this.projector;
    const checkpoint = await store.checkpoint();
    const head = await log.head();
    if (checkpoint.position > head) {
      throw new Refusal(
        'conflict',
        `the views hold events up to ${checkpoint.position} but the log ends at ${head}: writes were lost. ` +
          'Restore the log from its backup: views are never ahead of it',
      );
    }
    this.subscriptions = new Map(await store.all(subscriptionsView.name));
    this.checkpoint = checkpoint;
    return checkpoint;
  }

  /** Nearly caught up: from now on these views are the ones that people see. */
  private async serve(): Promise<void> {
    if (this.served) return;
    await this.projector.store.serve();
    this.served = true;
  }

  private async docsFor(touched: ReadonlyMap<string, ReadonlySet<string>>): Promise<Docs> {
    const docs = new Map<string, Map<string, unknown>>();
    for (const [view, keys] of touched) docs.set(view, await this.read(view, [...keys]));
    docs.set(subscriptionsView.name, this.subscriptions);
    return docs;
  }

  private async read(view: string, keys: readonly string[]): Promise<Map<string, unknown>> {
    const found = await this.projector.store.docs(view, keys);
    return new Map(keys.flatMap((key, i) => (found[i] === undefined ? [] : [[key, found[i]]])));
  }
}
