// What is learnt from: sentences and people's words of articles with gold, as features, each with what the gold says of it.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from '../service/places.mjs';
import { settings } from '../bench/built.mjs';
import { agreementBy } from '../score/agree.mjs';

const require = createRequire(import.meta.url);
const language = (part) => require(join(root, 'dist/libs/language/src', part));

/** `{ outcomes, followUps, reactions }`, each a list of `{ features, gold }`; what only optional items touch is left out. */
export function examplesIn({ text, gold, story }, aliases, defaultStory) {
  const { context, found } = readingOf(text, gold, settings().loadStory(story ?? defaultStory));
  const agreement = agreementBy(aliases);
  const touches = (item, { start, end }) =>
    item.sentences.some((at) => gold.sentences[at].start < end && start < gold.sentences[at].end);
  const { sentenceFeatures } = language('weighing/sentences.js');
  const { candidatesIn, spanOf } = language('weighing/candidates.js');
  const { reactionFeatures } = language('weighing/reactions.js');
  const labelled = (features, items) => ({
    features,
    gold: items.filter(({ optional }) => !optional),
    isOpen: items.length > 0 && items.every(({ optional }) => optional),
  });
  const sentences = context.passage.sentences.map((read) => ({
    features: sentenceFeatures(context, read, found),
    span: read.sentence,
  }));
  const ofSentences = (items) =>
    sentences.map(({ features, span }) =>
      labelled(
        features,
        items.filter((item) => touches(item, span)),
      ),
    );
  const reactions = candidatesIn(context).map((candidate) => {
    const own = gold.reactions.filter(
      (item) =>
        touches(item, spanOf(context, candidate)) && agreement.name('actor', item, { actor: candidate.person.name }),
    );
    return labelled(reactionFeatures(context, candidate, found), own);
  });
  const isTold = ({ isOpen }) => !isOpen;
  return {
    outcomes: ofSentences(gold.outcomes).filter(isTold),
    followUps: ofSentences(gold.followUps).filter(isTold),
    reactions: reactions.filter(isTold),
  };
}

function readingOf(text, gold, story) {
  const { readPassage } = language('speech/read-passage.js');
  const { contextOf } = language('claims/context.js');
  const { ruledIn } = language('rules-reader.js');
  const article = { text, publishedAt: gold.publishedAt ?? undefined };
  const context = contextOf(readPassage(text, story, article.publishedAt), article, story);
  return { context, found: ruledIn(context) };
}
