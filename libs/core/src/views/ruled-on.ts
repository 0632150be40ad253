/** Whether there is anything for a ruling to be on. A ruling on a matter or a report is looked at where it is ordered (`summit/order.ts`). */
import { Refusal } from '../errors.js';
import { RulingBook } from '../rulings/book.js';
import { sourceName } from '../rulings/said.js';
import type { Picture, RulingAsked } from '../summit/order.js';
import { reviewOf } from './review.js';

export interface RulingGround {
  readonly picture: Picture;
  readonly isItem: (id: string) => Promise<boolean>;
  /** Publishers of feeds that are watched, or named in the story. */
  readonly publishers: () => Promise<Iterable<string>>;
  /** A feed that passes on others' items brings publishers that have none. */
  readonly hasItemsOf: (source: string) => Promise<boolean>;
}

/** Rejects with a `Refusal`. What is taken back must have been ruled, which the decider sees to. */
export async function refuseRulingOnNothing(asked: RulingAsked, on: RulingGround): Promise<void> {
  const missing = await missingOf(asked, on);
  if (missing !== undefined) throw new Refusal('not-found', missing);
}

async function missingOf(asked: RulingAsked, on: RulingGround): Promise<string | undefined> {
  const { act } = asked;
  if (act === 'relevant' || act === 'irrelevant')
    return (await on.isItem(asked.item)) ? undefined : `there is no item ${asked.item}`;
  if (act === 'mute' || act === 'never-sole') return missingSource(asked.source, on);
  if (act !== 'dismiss' || isQuestion(asked.question, on.picture)) return undefined;
  return `there is no question ${asked.question}; it may have been decided by now`;
}

async function missingSource(source: string, on: RulingGround): Promise<string | undefined> {
  if (await isSource(source, on)) return undefined;
  return `no feed and no item is of a source named ${source}; write it as it stands beside its items`;
}

async function isSource(source: string, { picture, publishers, hasItemsOf }: RulingGround): Promise<boolean> {
  const isIt = (name: string) => sourceName(name) === sourceName(source);
  if ([...(await publishers())].some(isIt)) return true;
  const reports = [...picture.matters.values()].flatMap((matter) => matter.reports);
  return reports.some(({ article }) => isIt(article.publisher.name)) || hasItemsOf(source);
}

/** One that was dismissed is asked no more, and may be dismissed again. */
function isQuestion(id: string, picture: Picture): boolean {
  return new RulingBook(picture.rulings).isDismissed(id) || reviewOf(picture).some((question) => question.id === id);
}
