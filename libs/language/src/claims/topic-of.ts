/** Which topic a status is said of: the nearest one in its clause, what follows before what precedes. */
import type { OutcomeTopic } from '#core';
import type { ReadSentence } from '../speech/reading.js';
import { topics } from '../words/topics.js';
import type { Context } from './context.js';
import { clauseAround, type Range } from './scope.js';

export type NamedTopic = Exclude<OutcomeTopic, 'general' | 'other'>;

const named = (Object.keys(topics) as (keyof typeof topics)[]).filter((topic): topic is NamedTopic => topic !== 'deal');
/** Words that name the war itself: any other topic nearby says more. */
const vague = 3;

interface Candidate {
  readonly topic: NamedTopic;
  readonly distance: number;
}

function distanceTo(mark: Range, from: number, to: number): number {
  if (from >= mark.from) return Math.max(0, from - mark.to);
  return (mark.from - to) * 2 + vague;
}

function candidates(read: ReadSentence, mark: Range, reach: number): Candidate[] {
  const clause = clauseAround(read, mark);
  return named
    .flatMap((topic) =>
      read.sentence.marks
        .within(topic, clause.from, clause.to)
        .map(({ from, to }) => ({ topic, distance: distanceTo(mark, from, to) - (to - from) / 10 })),
    )
    .filter(({ distance }) => distance <= reach);
}

/** "A Ukraine deal", "a deal on Taiwan": an agreement on a state that is not at the table settles its war. */
function dealOnThird(context: Context, read: ReadSentence, mark: Range): boolean {
  const clause = clauseAround(read, mark);
  const deals = read.sentence.marks.within('deal', clause.from, clause.to);
  return read.mentions.some(({ from, to, people }) => {
    const third = people[0]?.kind === 'country' && !context.parties.includes(people[0].name);
    const behind = deals.some(
      (deal) => deal.to === from - 1 && /^(?:on|over|for)$/.test(read.sentence.tokens[deal.to]?.lower ?? ''),
    );
    return (
      third &&
      (behind ||
        deals.some(
          (deal) => deal.from === to && /^(?:deal|agreement|accord)/.test(read.sentence.tokens[deal.from]?.lower ?? ''),
        ))
    );
  });
}

export function topicOf(context: Context, read: ReadSentence, mark: Range, reach = 9): NamedTopic | null {
  const found = candidates(read, mark, reach).toSorted((a, b) => a.distance - b.distance);
  const best = found.find(({ topic }) => topic !== 'peace-agreement') ?? found[0];
  const nearest = found[0];
  if (best && nearest && best.distance - nearest.distance <= vague) return best.topic;
  return nearest?.topic ?? (dealOnThird(context, read, mark) ? 'peace-agreement' : null);
}

/** The topic that a refusal, demand or decision takes as its object: a named one, close behind. */
export function objectTopic(read: ReadSentence, mark: Range): NamedTopic | null {
  const clause = clauseAround(read, mark);
  const behind = named.flatMap((topic) =>
    read.sentence.marks
      .within(topic, mark.from, Math.min(clause.to, mark.to + 8))
      .filter(({ from, to }) => to > mark.to && (topic !== 'peace-agreement' || to - from > 1))
      .map(({ from }) => ({ topic, from })),
  );
  return behind.toSorted((a, b) => a.from - b.from)[0]?.topic ?? null;
}
