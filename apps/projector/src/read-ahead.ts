/** While one batch is folded the next is already on its way: reading and folding overlap, which nearly halves a catch-up. */
import type { Entry } from '#core';

type ReadEntries = (after: number, limit: number) => Promise<readonly Entry[]>;

export class ReadAhead {
  private ahead: { readonly after: number; readonly entries: Promise<readonly Entry[]> } | undefined;

  constructor(
    private readonly entries: ReadEntries,
    private readonly batch: number,
  ) {}

  /** `read` is asked when nothing was read ahead; a full batch makes it likely that more follow. */
  async next(after: number, read: ReadEntries = this.entries): Promise<readonly Entry[]> {
    const ahead = this.ahead?.after === after ? this.ahead.entries : read(after, this.batch);
    this.ahead = undefined;
    const found = await ahead;
    const last = found[found.length - 1];
    if (found.length === this.batch && last !== undefined) this.readOn(last.position);
    return found;
  }

  private readOn(after: number): void {
    const entries = this.entries(after, this.batch);
    // Who comes for them hears of the failure; nobody may come.
    entries.catch(() => undefined);
    this.ahead = { after, entries };
  }
}
