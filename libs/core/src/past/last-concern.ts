/**
 * Where the log last said something that some views take in: most of it, polls and articles, concerns few. Each ask reads what came
 * since the one before, and of that the stamps alone.
 */
import { stampOf, type Entry } from '../entry.js';
import { concerns, type View } from '../view.js';
import { isOfThisLog, type History } from './history.js';

const batch = 1000;
/** Who is further behind takes it that something concerned them. */
const mostRead = 10_000;

interface Held {
  /** Up to here the log was read. */
  readonly position: number;
  readonly chain: string;
  /** Of the last entry that concerned them, or before which nobody looked. */
  readonly last: string;
}

export class LastConcern {
  private held: Held | undefined;

  constructor(
    private readonly history: Pick<History, 'entries'>,
    private readonly views: readonly Pick<View, 'subjects'>[],
  ) {}

  /** Stays the same while nothing that concerns them is logged up to the position. A log that was replaced gives another. */
  async upTo(position: number): Promise<string> {
    const { held } = this;
    const reads = held !== undefined && held.position <= position && position - held.position <= mostRead;
    const isOn = reads && (await isOfThisLog(this.history, held));
    this.held = isOn ? await this.readOn(held, position) : await this.anew(position);
    return this.held?.last ?? '';
  }

  private async readOn(held: Held, upTo: number): Promise<Held> {
    let on = held;
    while (on.position < upTo) {
      const entries = await this.history.entries(on.position, Math.min(batch, upTo - on.position));
      if (entries.length === 0) return on;
      on = entries.reduce((before, entry) => this.with(before, entry), on);
    }
    return on;
  }

  private with({ last }: Held, entry: Entry): Held {
    const { position, chain } = entry;
    const { subject } = stampOf(entry);
    return { position, chain, last: this.views.some((view) => concerns(view, subject)) ? chain : last };
  }

  private async anew(position: number): Promise<Held | undefined> {
    const [entry] = position === 0 ? [] : await this.history.entries(position - 1, 1);
    return entry && { position: entry.position, chain: entry.chain, last: entry.chain };
  }
}
