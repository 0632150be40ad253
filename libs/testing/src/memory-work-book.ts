/** The book of long work without Redis. */
import type { CancelOrder, Work, WorkBook } from '#core';

export class MemoryWorkBook implements WorkBook {
  /** How often anybody told of work. */
  told = 0;
  private readonly works = new Map<string, Work>();
  private readonly cancels = new Map<string, CancelOrder>();

  all: WorkBook['all'] = () => {
    const works = [...this.works.values()].map((work) => ({ ...work, cancel: this.ordered(work) ?? null }));
    return Promise.resolve(works.sort((a, b) => b.startedAt.localeCompare(a.startedAt)));
  };

  tell: WorkBook['tell'] = (work) => {
    this.told += 1;
    this.works.set(work.id, work);
    return Promise.resolve(this.ordered(work));
  };

  cancel: WorkBook['cancel'] = (id, order) => {
    this.cancels.set(id, order);
    return Promise.resolve();
  };

  private ordered({ id, startedAt }: Work): CancelOrder | undefined {
    const order = this.cancels.get(id);
    return order === undefined || order.at < startedAt ? undefined : order;
  }
}
