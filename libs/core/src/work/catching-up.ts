/** Something that follows the log, and is far behind it: after a start with new views, an import, a list that was lost. */
import { LongWork, type WorkDesk } from './long-work.js';
import type { WorkOrder } from './work.js';

/** Fewer events than this are a matter of a second. */
const far = 5000;

export class CatchingUp {
  private work: LongWork | undefined;

  constructor(
    private readonly desk: WorkDesk,
    private readonly order: WorkOrder,
  ) {}

  /** After each batch; `head` is asked only where it may be far. */
  async at(position: number, isWholeBatch: boolean, head: () => Promise<number>): Promise<void> {
    if (!isWholeBatch) return this.end(position);
    const end = await head();
    if (this.work === undefined && end - position < far) return;
    this.work ??= new LongWork(this.desk, { ...this.order, startedAt: this.desk.now().toISOString() });
    this.work.at(position, end);
  }

  private async end(position: number): Promise<void> {
    const { work } = this;
    if (work === undefined) return;
    this.work = undefined;
    work.at(position, position);
    await work.end('done');
  }
}
