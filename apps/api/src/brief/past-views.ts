/**
 * Views as they stood at past moments. One is made at a time, and the last few are kept: what is asked for again costs
 * only what the log has learnt since. What is kept is bounded by its documents, not by how many moments are asked for.
 */
import { viewAsOf, type History, type Moment, type PastView, type View } from '#core';
import { LRUCache } from 'lru-cache';

const keptViews = 8;
const keptDocs = 200_000;

export class PastViews {
  private readonly kept = new LRUCache<string, PastView>({
    max: keptViews,
    maxSize: keptDocs,
    sizeCalculation: ({ docs }) => docs.size + 1,
  });
  private turn: Promise<unknown> = Promise.resolve();

  constructor(private readonly history: History) {}

  at<Doc>(view: View<Doc>, moment: Moment): Promise<PastView<Doc>> {
    const found = this.turn.then(() => this.find(view as View, moment));
    this.turn = found.catch(() => undefined);
    return found as Promise<PastView<Doc>>;
  }

  private async find(view: View, moment: Moment): Promise<PastView> {
    const key = `${view.name} ${moment.clock} ${moment.at}`;
    const past = await viewAsOf(this.history, view, moment, this.kept.get(key));
    this.kept.set(key, past);
    return past;
  }
}
