/** Tools that are opened when somebody needs them and closed when nobody has for a while. Some at a time; more are refused, not queued. */
import { Refusal } from '#core';

const idleMs = 60_000;

interface Limit {
  readonly atOnce: number;
  /** A sentence for whoever comes when all places are taken. */
  readonly busy: string;
}

export class OnDemand<T extends { readonly close: () => Promise<void> }> {
  private opened: T | undefined;
  private users = 0;
  private idle: NodeJS.Timeout | undefined;

  constructor(
    private readonly open: () => T,
    private readonly limit: Limit,
  ) {}

  async use<R>(work: (tools: T) => Promise<R>): Promise<R> {
    if (this.users >= this.limit.atOnce) throw new Refusal('busy', this.limit.busy);
    this.users += 1;
    clearTimeout(this.idle);
    try {
      this.opened ??= this.open();
      return await work(this.opened);
    } finally {
      this.users -= 1;
      if (this.users === 0) this.idle = setTimeout(() => void this.close(), idleMs).unref();
    }
  }

  async close(): Promise<void> {
    clearTimeout(this.idle);
    const { opened } = this;
    this.opened = undefined;
    await opened?.close();
  }
}
