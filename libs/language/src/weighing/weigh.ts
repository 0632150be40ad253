/**
 * What the rules found, weighed by what was learnt from articles with gold: outcomes, meetings and reactions are added
 * where the rules pass over them, doubtful ones dropped, and stance and target of a reaction judged anew. Every finding is
 * a sentence of the article as before.
 */
import type { Findings, FollowUpFinding, Span } from '#core';
import type { Context } from '../claims/context.js';
import type { ReadSentence } from '../speech/reading.js';
import { doubted, type Doubt } from './doubt.js';
import type { Told } from './gatherings.js';
import { meetingsWeighed } from './meetings.js';
import { outcomeFeatures } from './outcome-features.js';
import { outcomesWeighed } from './outcomes.js';
import { reactionsWeighed } from './reactions.js';
import { sentenceFeatures } from './sentence-features.js';
import { isUnsureMeeting } from './unsure-meetings.js';
import { isUnsureOutcome } from './unsure-outcomes.js';
import { isUnsureReaction } from './unsure-reactions.js';
import type { Weights } from './weights.js';

const within = <Finding extends Span>(findings: readonly Finding[], { sentence }: ReadSentence): Finding[] =>
  findings.filter(({ start }) => start >= sentence.start && start < sentence.end);

export const toldAt = (read: ReadSentence, all: readonly FollowUpFinding[]): Told => ({
  here: within(all, read),
  before: all.filter(({ start }) => start < read.sentence.start),
  all,
});

export function weigh(context: Context, found: Findings, weights: Weights): Findings {
  if (!context.aboutSummit) return found;
  const weighing = { context, weights };
  const sentences = context.passage.sentences.map((read) => ({
    read,
    features: sentenceFeatures(context, read, found),
  }));
  const outcomes = sentences.flatMap(({ read, features }) =>
    outcomesWeighed(
      weighing,
      { read, features: outcomeFeatures(context, read, found, features) },
      within(found.outcomes, read),
    ),
  );
  const followUps = sentences.flatMap(({ read, features }) =>
    meetingsWeighed(weighing, { read, features }, toldAt(read, found.followUps)),
  );
  return withDoubts(context, found, {
    ...found,
    outcomes: context.beforehand ? found.outcomes : outcomes,
    followUps,
    reactions: reactionsWeighed(context, found, weights),
  });
}

function withDoubts(context: Context, ruled: Findings, found: Findings): Findings {
  const inSentence = <Finding extends Span & Doubt>(
    findings: readonly Finding[],
    judge: (read: ReadSentence, finding: Finding) => boolean,
  ): Finding[] =>
    findings.map((finding) => {
      const read = context.passage.sentences.find(({ sentence }) => finding.start < sentence.end);
      return doubted(finding, read !== undefined && judge(read, finding));
    });
  return {
    ...found,
    outcomes: inSentence(found.outcomes, (read, each) => isUnsureOutcome(read, each, within(ruled.outcomes, read))),
    followUps: inSentence(found.followUps, (read, each) => isUnsureMeeting(context, read, each)),
    reactions: inSentence(found.reactions, isUnsureReaction),
  };
}
