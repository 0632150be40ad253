/**
 * What was told lately, kept at hand: feeds and assistants ask for it far more often than something new is told. Each ask reads
 * of the log what came since the last one, and only the first reads all of that time.
 */
import { stampOf, type Entry } from '../entry.js';
import type { Notice } from '../notices/notice.js';
import { mattersView } from '../views/matters.js';
import { noticeIn, noticesBetween } from './changes.js';
import { isOfThisLog, newestPosition, readOn, type History } from './history.js';

/** For how long a notice is kept at hand, in milliseconds. */
export const recentMs = 30 * 86_400_000;
interface Told {
  readonly notice: Notice;
  /** The latest time at which the log up to here learnt anything: it rises also where a clock was set back. */
  readonly reached: string;
}

interface Held {
  readonly since: string;
  readonly position: number;
  /** Of the last entry that was read; null where none was. */
  readonly chain: string | null;
  readonly reached: string;
  readonly told: readonly Told[];
}

export class RecentNotices {
  private held: Held | undefined;
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly history: History,
    private readonly now: () => Date,
    /** Of more in that time the newest are kept. */
    private readonly most = 20_000,
  ) {}

  /** All that is kept, in the order of the log. */
  async all(): Promise<readonly Notice[]> {
    return (await this.upToDate()).told.map(({ notice }) => notice);
  }

  /** What the log learnt after this moment (ISO 8601 UTC), in its order. Of times before those that are kept it is read. */
  async since(moment: string): Promise<readonly Notice[]> {
    const { since, told } = await this.upToDate();
    if (moment < since) return noticesBetween(this.history, { since: moment, until: '9999', clock: 'learnt' });
    return told.filter(({ reached }) => reached > moment).map(({ notice }) => notice);
  }

  /** One after the other: who asks later sees what an earlier one saw, and what was appended in between. */
  private upToDate(): Promise<Held> {
    const next = this.last.then(() => this.readOn());
    this.last = next.catch(() => undefined);
    return next;
  }

  private async readOn(): Promise<Held> {
    const ago = new Date(this.now().getTime() - recentMs).toISOString();
    const held = (await this.stillHeld()) ?? (await this.anew(ago));
    const since = ago > held.since ? ago : held.since;
    let on: ReadUpTo = { ...held, told: held.told.filter(({ reached }) => reached > ago) };
    for await (const { entries } of readOn(this.history, mattersView, held.position)) {
      on = entries.reduce(withEntry, on);
    }
    const told = on.told.filter(({ reached }) => reached > ago);
    const tooMany = told.splice(0, Math.max(0, told.length - this.most)).at(-1);
    this.held = { ...on, since: tooMany?.reached ?? since, told };
    return this.held;
  }

  /** Undefined where nothing is, or the log is another one since. */
  private async stillHeld(): Promise<Held | undefined> {
    const { held, history } = this;
    if (!held?.chain) return undefined;
    return (await isOfThisLog(history, { position: held.position, chain: held.chain })) ? held : undefined;
  }

  private async anew(since: string): Promise<Held> {
    const position = await newestPosition(this.history, mattersView, ({ learntUpTo }) => learntUpTo <= since);
    return { since, position, chain: null, reached: '', told: [] };
  }
}

type ReadUpTo = Omit<Held, 'told'> & { readonly told: Told[] };

/** `told` grows in place: there may be thousands. */
function withEntry(before: ReadUpTo, entry: Entry): ReadUpTo {
  const { position, chain } = entry;
  const { learntAt } = stampOf(entry);
  const reached = learntAt > before.reached ? learntAt : before.reached;
  const notice = noticeIn(entry);
  if (notice !== null) before.told.push({ notice, reached });
  return { ...before, position, chain, reached };
}
