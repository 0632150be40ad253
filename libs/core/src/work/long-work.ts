/**
 * One piece of long work, told of while it goes on. Telling holds it up nowhere but at its end, and never makes it fail: where the book
 * is away, nobody sees how far the work is.
 */
import { Refusal } from '../errors.js';
import type { CancelOrder, Work, WorkBook, WorkOrder } from './work.js';

const everyMs = 500;

export interface WorkDesk {
  readonly work: Pick<WorkBook, 'tell'>;
  readonly now: () => Date;
}

export class LongWork {
  private told: Work | undefined;
  private cancel: CancelOrder | undefined;
  private heeded = false;
  private telling: Promise<void> | undefined;
  private latest: Pick<Work, 'done' | 'total'> = { done: 0, total: null };

  constructor(
    private readonly desk: WorkDesk,
    private readonly order: WorkOrder,
  ) {}

  /** As often as one likes: it is told twice a second at most. */
  at(done: number, total: number | null = null): void {
    this.latest = { done, total };
    const { told } = this;
    const sinceMs = told === undefined ? Infinity : this.desk.now().getTime() - Date.parse(told.toldAt);
    if (this.telling === undefined && sinceMs >= everyMs) this.tell('running', '');
  }

  /** Asked where it is safe to stop. Who hears that it is cancelled does so. */
  isCancelled(): boolean {
    this.heeded ||= this.cancel !== undefined;
    return this.heeded;
  }

  /** For work that is stopped by throwing. */
  refuseCancelled(): void {
    if (this.isCancelled()) throw new Refusal('conflict', `cancelled by ${this.cancel?.by ?? ''}`);
  }

  /** Not told of as done where it was stopped. */
  async end(state: Exclude<Work['state'], 'running'>, because = ''): Promise<void> {
    await this.telling;
    if (this.heeded) this.tell('cancelled', this.cancel?.by ?? '');
    else this.tell(state, because);
    await this.telling;
  }

  private tell(state: Work['state'], because: string): void {
    const toldAt = this.desk.now().toISOString();
    const { told, latest } = this;
    const { startedAt = toldAt } = told ?? this.order;
    // Until it is known how much there is, nothing was done in this stretch.
    const from = typeof told?.total === 'number' ? told.from : { done: latest.done, at: toldAt };
    const work: Work = { ...this.order, ...latest, startedAt, from, state, because, toldAt };
    this.told = work;
    this.telling = this.desk.work
      .tell(work)
      .then(
        (cancel) => {
          this.cancel ??= cancel;
        },
        () => undefined,
      )
      .finally(() => {
        this.telling = undefined;
      });
  }
}

/** Told from its beginning to its end, however it ends. */
export async function doWork<T>(desk: WorkDesk, order: WorkOrder, run: (work: LongWork) => Promise<T>): Promise<T> {
  const work = new LongWork(desk, order);
  work.at(0);
  try {
    const made = await run(work);
    await work.end('done');
    return made;
  } catch (error) {
    await work.end('failed', error instanceof Error ? error.message : String(error));
    throw error;
  }
}
