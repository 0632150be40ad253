/**
 * Events that the projector alone has parked: a view that is folded there and not here could not take them. They are in no view, and so
 * count in no decision. Asked for once a second: the projector may come to an event long before the decider, or long after.
 */
import { parkedView, type Recorded, type ServedViews } from '#core';

const askMs = 1000;

export class ParkedAlone {
  private askedAt = -Infinity;
  /** As many as there were when they were looked at last. */
  private count = 0;
  private parked: ReadonlySet<number> = new Set();
  /** Of the events that were read since the views were, those that were passed over here, too. */
  private passedOver = new Set<number>();
  private readFrom = 0;

  /** `clock` in milliseconds. */
  constructor(
    private readonly views: Pick<ServedViews, 'account' | 'all'>,
    private readonly clock: () => number = () => performance.now(),
  ) {}

  /** The views were read as they stood at this position: what was parked before is not in them. */
  begin(position: number): void {
    this.readFrom = position;
    this.passedOver = new Set();
  }

  /** The event is known to be parked. */
  has({ position }: Recorded): boolean {
    return this.parked.has(position);
  }

  passOver({ position }: Recorded): void {
    this.passedOver.add(position);
  }

  /** The first event up to here that was taken and is parked; undefined where there is none. */
  async takenUpTo(position: number): Promise<number | undefined> {
    if (this.clock() - this.askedAt < askMs) return undefined;
    this.askedAt = this.clock();
    const { parked: count } = await this.views.account();
    if (count === this.count) return undefined;
    this.parked = new Set([...(await this.views.all(parkedView.name)).keys()].map(Number));
    this.count = count;
    const isTaken = (each: number) => each > this.readFrom && each <= position && !this.passedOver.has(each);
    return [...this.parked].filter(isTaken).sort((one, other) => one - other)[0];
  }
}
