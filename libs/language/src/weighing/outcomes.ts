/** Outcomes: those that the rules find, judged anew, and those of sentences that they pass over, as far as all of it is likely. */
import type { OutcomeFinding, OutcomeStatus, OutcomeTopic } from '#core';
import { statesOf } from '../claims/acting.js';
import { jointClaims, soleClaims } from '../claims/claimed-status.js';
import type { Context } from '../claims/context.js';
import { namesOf } from '../claims/scope.js';
import type { ReadSentence } from '../speech/reading.js';
import { doubtIn } from './doubt.js';
import { chanceOf, judgedAnew, likeliest, sharesOf } from './linear.js';
import { mayResult } from './may-tell.js';
import type { Seen, Weighing } from './weighing.js';

/** How likely all key fields must be right together: the loss that F1 has from a wrong one and from a missed one is then the same. */
const bounds = { add: 0.26, keep: 0.147 };
/** A heading that names a matter and no result stands above many a result. */
const boundOfHeading = 0.4;
/** What the rules' word counts beside the shares of all: on the status, on the topic, and on the only topic that a sentence names. */
const trust = { status: 0.6, topic: 0.6, onlyTopic: 0.8 };
/** Of several that the rules tell apart in one sentence the whole of it cannot judge each. */
const leastChance = 0.1;

export function outcomesWeighed(
  { context, weights }: Weighing,
  { read, features }: Seen,
  ruled: readonly OutcomeFinding[],
): readonly OutcomeFinding[] {
  const chance = chanceOf(weights.outcome, features);
  if (ruled.length > 1) return chance < leastChance ? [] : ruled;
  if (chance < Math.min(bounds.add, bounds.keep)) return [];
  const [only] = ruled;
  const shares = { topics: sharesOf(weights.topic, features), statuses: sharesOf(weights.outcomeStatus, features) };
  if (!only) return newOf(context, read, chance, shares);
  return keptOf(only, chance, shares, features.has(`only ${only.topic}`) ? trust.onlyTopic : trust.topic);
}

interface Shares {
  readonly topics: ReadonlyMap<string, number>;
  readonly statuses: ReadonlyMap<string, number>;
}

function keptOf(
  ruled: OutcomeFinding,
  chance: number,
  { topics, statuses }: Shares,
  trustOnTopic: number,
): OutcomeFinding[] {
  const topic = judgedAnew(ruled.topic, topics, trustOnTopic);
  const status = judgedAnew(ruled.status, statuses, trust.status);
  const likely = chance * topic.share * status.share;
  if (likely <= bounds.keep) return [];
  const fields = { topic: topic.option as OutcomeTopic, status: status.option as OutcomeStatus };
  return [{ ...ruled, ...fields, ...doubtIn('outcome', likely) }];
}

function newOf(context: Context, read: ReadSentence, chance: number, { topics, statuses }: Shares): OutcomeFinding[] {
  const [topic, status] = [likeliest(topics), likeliest(statuses)];
  const bound = read.sentence.index === 0 ? boundOfHeading : bounds.add;
  const likely = chance * topic.share * status.share;
  if (likely < bound || isBareHeading(read) || !mayResult(context, read, status.option)) return [];
  const found = outcomeOf(context, read, topic.option as OutcomeTopic, status.option as OutcomeStatus);
  return [{ ...found, ...doubtIn('outcome', likely) }];
}

/** "The summit of the two: prisoners" names a matter, and no word of what became of it. */
const isBareHeading = (read: ReadSentence): boolean =>
  read.sentence.index === 0 &&
  !read.sentence.marks.has('negation') &&
  jointClaims(read).length + soleClaims(read).length === 0;

function outcomeOf(context: Context, read: ReadSentence, topic: OutcomeTopic, status: OutcomeStatus): OutcomeFinding {
  const { start, end } = read.sentence;
  const states = statesOf(read.mentions.flatMap(({ people }) => people).filter(context.isAtTable));
  return {
    topic,
    status,
    parties: states.length > 0 ? states : context.parties,
    attributedTo: namesOf(read.frames[0]?.speaker.people ?? []),
    start,
    end,
  };
}
