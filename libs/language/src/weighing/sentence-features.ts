/** What tells whether a sentence states an outcome or a follow-up meeting, and of which kind. */
import type { Findings, Span } from '#core';
import type { Context } from '../claims/context.js';
import { isRefused } from '../claims/outcomes.js';
import type { ReadSentence } from '../speech/reading.js';
import { Features, see, seatOf, seeDirection, seeFamilies, seeWords, step } from './features.js';

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export function sentenceFeatures(context: Context, read: ReadSentence, found: Findings): Features {
  const features = new Features();
  const { sentence } = read;
  seeWords(features, context, read, { from: 0, to: sentence.tokens.length });
  seeFamilies(features, context, read);
  seeDirection(features, [{ read, from: 0, to: sentence.tokens.length }]);
  for (const meaning of sentence.marks.meanings()) see(features, `m ${meaning}`);
  seeFound(features, sentence, found);
  seeForm(features, context, read);
  seeAround(features, context, read, found);
  return features;
}

/** What the rules make of it. */
function seeFound(features: Features, sentence: Span, { outcomes, followUps, reactions }: Findings): void {
  for (const each of outcomes.filter((one) => overlaps(one, sentence))) {
    see(features, 'outcome');
    see(features, `outcome ${each.status}`);
    see(features, `outcome on ${each.topic}`);
  }
  for (const each of followUps.filter((one) => overlaps(one, sentence))) {
    see(features, 'meeting');
    see(features, `meeting ${each.status}`);
    see(features, `meeting of ${each.kind}`);
  }
  for (const each of reactions.filter((one) => overlaps(one, sentence))) see(features, `reaction ${each.stance}`);
}

function seeForm(features: Features, context: Context, read: ReadSentence): void {
  const { sentence, mentions, quoted } = read;
  seePeople(features, context, read);
  see(features, `quoted ${step(2, (3 * quoted.filter((at) => at !== null).length) / quoted.length)}`);
  see(features, `length ${step(4, sentence.tokens.length / 8)}`);
  const quarter = step(3, (4 * sentence.index) / context.passage.sentences.length);
  see(features, `place ${sentence.index === 0 ? 'first' : quarter}`);
  const signs = {
    pronoun: mentions.some(({ pronoun }) => pronoun !== null),
    'title case': sentence.titleCase,
    question: sentence.tokens.at(-1)?.lower === '?',
    beforehand: context.beforehand,
    refused: isRefused(context, read),
  };
  for (const [name, holds] of Object.entries(signs)) if (holds) see(features, name);
}

function seePeople(features: Features, context: Context, { mentions, frames }: ReadSentence): void {
  const seats = mentions.flatMap(({ people }) => people.map((person) => seatOf(context, person)));
  for (const seat of seats) see(features, `seat ${seat}`);
  see(features, `sides ${step(2, seats.filter((seat) => seat === 'leader' || seat === 'table').length)}`);
  for (const { speaker } of frames)
    for (const person of speaker.people) see(features, `said by ${seatOf(context, person)}`);
}

/** The sentences beside it. */
function seeAround(features: Features, context: Context, { sentence }: ReadSentence, found: Findings): void {
  for (const [side, by] of [
    ['before', -1],
    ['after', 1],
  ] as const) {
    const other = context.passage.sentences[sentence.index + by];
    if (!other) continue;
    if (other.sentence.paragraph === sentence.paragraph) see(features, `${side} same paragraph`);
    if (found.outcomes.some((one) => overlaps(one, other.sentence))) see(features, `${side} outcome`);
    if (found.followUps.some((one) => overlaps(one, other.sentence))) see(features, `${side} meeting`);
    for (const meaning of other.sentence.marks.meanings()) see(features, `${side} m ${meaning}`, 0.3);
  }
}
