/** Matters as they stood at past moments. A replay reads the whole log, so one runs at a time and the last few are kept. */
import { mattersView, viewAsOf, type EventLog, type Matter, type PastView } from '#core';
import { LRUCache } from 'lru-cache';

interface Replayed {
  readonly head: number;
  readonly past: PastView<Matter>;
}

const kept = 4;

export class PastBriefs {
  private readonly replays = new LRUCache<string, Replayed>({ max: kept });
  private turn: Promise<unknown> = Promise.resolve();

  constructor(private readonly log: EventLog) {}

  /** `moment` is ISO 8601 UTC. */
  at(moment: string): Promise<PastView<Matter>> {
    const found = this.turn.then(() => this.find(moment));
    this.turn = found.catch(() => undefined);
    return found;
  }

  private async find(moment: string): Promise<PastView<Matter>> {
    const head = await this.log.head();
    const known = this.replays.get(moment);
    // What was cut before the end of the log stays as it is, however much the log grows.
    if (known !== undefined && (known.head === head || known.past.position < known.head)) return known.past;
    const past = await viewAsOf(this.log, mattersView, moment);
    this.replays.set(moment, { head, past });
    return past;
  }
}
