/**
 * Whose attempt may be under way in this process: one of each matter, and so many of each subscription, so that those who never
 * answer hold a few of the workers and not all. Whoever finds no room is called when there is some; a call that is lost with the
 * process is made up for by the sweep.
 */
interface Holder {
  /** Matters under way, each with its row. */
  readonly matters: Map<string, string>;
  /** Rows that found no room, in the order in which they came. */
  readonly waiting: Set<string>;
}

/** Of one subscription at a time. */
const most = 6;

export type Turn = 'go' | 'under way' | 'no room';

export class Turns {
  private readonly holders = new Map<string, Holder>();

  /** `room` is less for a receiver that is only probed. */
  take({ subscription, matter }: Place, row: string, room = most): Turn {
    const holder = this.holders.get(subscription) ?? { matters: new Map(), waiting: new Set() };
    this.holders.set(subscription, holder);
    if (holder.matters.has(matter)) return 'under way';
    if (holder.matters.size >= room) {
      holder.waiting.add(row);
      return 'no room';
    }
    holder.matters.set(matter, row);
    return 'go';
  }

  /** Whether it is under way here, or waits for others that are: whoever ends calls one that waits. */
  holds(row: string): boolean {
    return [...this.holders.values()].some(
      ({ matters, waiting }) => matters.size > 0 && (waiting.has(row) || [...matters.values()].includes(row)),
    );
  }

  /** The row that has waited longest, if any. */
  giveBack({ subscription, matter }: Place): string | undefined {
    const holder = this.holders.get(subscription);
    if (holder === undefined) return undefined;
    holder.matters.delete(matter);
    const [next] = holder.waiting;
    if (next !== undefined) holder.waiting.delete(next);
    else if (holder.matters.size === 0) this.holders.delete(subscription);
    return next;
  }
}

export interface Place {
  readonly subscription: string;
  readonly matter: string;
}
