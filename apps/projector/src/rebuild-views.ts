/**
 * Makes all views again from the log when somebody asks for it, in the shadow while the live ones go on being projected and
 * served. It can be cancelled at any moment and goes on after a restart where it stopped. It never goes beyond the live views,
 * takes over when it is level with them, and has no way to the outbox.
 */
import { LongWork, type Checkpoint, type View, type WorkOrder } from '#core';
import { rebuildId, type Rebuild, type RedisShadowStore } from '#redis';
import { BatchDocs } from './batch-docs.js';
import { refuseGap } from './gap.js';
import { inWords, startLoop, type Loop } from './loop.js';
import { projectBatch, readEntries, touchedBy } from './project-batch.js';
import { goesFirst, type Projector } from './projector.js';
import { ReadAhead } from './read-ahead.js';

const batch = 2000;
/** How soon a request is seen. */
const lookMs = 500;

export function rebuildViews(projector: Projector, views: readonly View[]): Loop {
  const rebuild = new ViewRebuild(projector, views);
  return startLoop({
    step: async () => ((await rebuild.step()) ? 0 : lookMs),
    failed: (error) => {
      projector.report(`rebuilding waits a second: ${inWords(error)}`);
      rebuild.forget();
      return 1000;
    },
  });
}

/** The shadow at a checkpoint, as the store holds it. */
interface Shadow {
  readonly build: number;
  readonly store: RedisShadowStore;
  readonly docs: BatchDocs;
  readonly ahead: ReadAhead;
  readonly checkpoint: Checkpoint;
  readonly work: LongWork;
}

class ViewRebuild {
  private shadow: Shadow | undefined;

  constructor(
    private readonly projector: Projector,
    private readonly views: readonly View[],
  ) {}

  forget(): void {
    this.shadow = undefined;
  }

  /** True when there is more to do at once. */
  async step(): Promise<boolean> {
    const asked = await this.projector.rebuilds.latest();
    if (asked?.state !== 'running') {
      await this.abandon(asked);
      return false;
    }
    // A later edition makes its own views again, and these would take their place.
    if (!(await goesFirst(this.projector))) return false;
    if (this.shadow?.build !== asked.build) await this.load(asked);
    return this.shadow !== undefined && (await this.advance(this.shadow));
  }

  private async advance(shadow: Shadow): Promise<boolean> {
    const { rebuilds, views, now, report } = this.projector;
    const { position } = shadow.checkpoint;
    const target = (await views.checkpoint()).position;
    await rebuilds.progress(position, target);
    shadow.work.at(position, target);
    // The next step finds it so, and lets go of what was built.
    if (shadow.work.isCancelled()) return rebuilds.cancel(now().toISOString());
    if (position < target) {
      const entries = (await shadow.ahead.next(position)).filter((entry) => entry.position <= target);
      refuseGap(entries, shadow.checkpoint);
      await this.commit(readEntries(entries, this.views, this.projector.language), shadow);
      return true;
    }
    if (await rebuilds.takeOver(shadow.build, this.views, now().toISOString())) {
      report(`the views were made again from ${position} events and are served now`);
      await shadow.work.end('done');
      this.forget();
    }
    return false;
  }

  private async commit(readings: ReturnType<typeof readEntries>, shadow: Shadow): Promise<void> {
    const touched = touchedBy(readings);
    const docs = await shadow.docs.fetch(touched);
    const projected = projectBatch(readings, shadow.checkpoint, docs, () => undefined);
    if ((await shadow.store.commit(projected)) === 'deposed') {
      this.forget();
      return;
    }
    shadow.docs.remember(docs, touched);
    this.shadow = { ...shadow, checkpoint: projected.to };
  }

  private async load(asked: Rebuild): Promise<void> {
    const { build } = asked;
    const store = this.projector.openShadow(build);
    await store.begin();
    const ahead = new ReadAhead(this.projector.log.entries, batch);
    const work = new LongWork(this.projector, orderOf(asked));
    this.shadow = { build, store, docs: new BatchDocs(store), ahead, checkpoint: await store.checkpoint(), work };
  }

  private async abandon(asked: Rebuild | undefined): Promise<void> {
    const { shadow } = this;
    await shadow?.store.abandon();
    // Another process may have brought it to its end.
    await shadow?.work.end(asked?.build === shadow.build && asked.state === 'done' ? 'done' : 'cancelled');
    this.forget();
  }
}

function orderOf(asked: Rebuild): WorkOrder {
  const { by, because, since } = asked;
  return {
    id: rebuildId(asked),
    kind: 'rebuild',
    about: because,
    by,
    unit: 'event',
    cancelling: 'drops',
    startedAt: since,
  };
}
