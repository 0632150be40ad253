// What is learnt from: sentences and people's words of articles with gold, as features, each with what the gold says of it.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from '../service/places.mjs';
import { settings } from '../bench/built.mjs';
import { agreementBy } from '../score/agree.mjs';

const require = createRequire(import.meta.url);
const language = (part) => require(join(root, 'dist/libs/language/src', part));

/** `{ outcomes, followUps, reactions, gatherings }`, each a list of `{ features, gold }`; what only optional items touch is left out. */
export function examplesIn({ text, gold, story }, aliases, { defaultStory, speaker }) {
  const { context, found } = readingOf(
    { text, publishedAt: gold.publishedAt, speaker },
    settings().loadStory(story ?? defaultStory),
  );
  const agreement = agreementBy(aliases);
  const touches = (item, { start, end }) =>
    item.sentences.some((at) => gold.sentences[at].start < end && start < gold.sentences[at].end);
  const { sentenceFeatures } = language('weighing/sentence-features.js');
  const { outcomeFeatures } = language('weighing/outcome-features.js');
  const { candidatesIn, spanOf } = language('weighing/candidates.js');
  const { reactionFeatures } = language('weighing/reaction-features.js');
  const { byName } = language('weighing/features.js');
  const labelled = (features, items) => ({
    features: byName(features),
    gold: items.filter(({ optional }) => !optional),
    isOpen: items.length > 0 && items.every(({ optional }) => optional),
  });
  const sentences = context.passage.sentences.map((read) => ({
    read,
    features: sentenceFeatures(context, read, found),
  }));
  const ofSentences = (items, featuresOf) =>
    sentences.map(({ read, features }) =>
      labelled(
        featuresOf(read, features),
        items.filter((item) => touches(item, read.sentence)),
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
    outcomes: ofSentences(gold.outcomes, (read, seen) => outcomeFeatures(context, read, found, seen)).filter(isTold),
    followUps: ofSentences(gold.followUps, (_, seen) => seen).filter(isTold),
    reactions: reactions.filter(isTold),
    isToldOf: (read) => gold.followUps.filter((item) => touches(item, read.sentence)),
    context,
    found,
    agreement,
  };
}

/** Of each sentence that tells of a meeting everybody who may be meant to meet, with the gold that says so. */
export function gatheringsOf({ isToldOf, context, found, agreement }, weights) {
  const { sharesOf } = language('weighing/linear.js');
  const { weightsFrom } = language('weighing/weights.js');
  const { meetingKind } = weightsFrom({ meetingKind: weights.meetingKind });
  const { toldAt } = language('weighing/weigh.js');
  const { gatheringsIn } = language('weighing/gatherings.js');
  const { labelsOf, ownFeatures, wordsNear } = language('weighing/gathering-features.js');
  const { sentenceFeatures } = language('weighing/sentence-features.js');
  return context.passage.sentences.flatMap((read) => {
    const gold = isToldOf(read);
    if (gold.length === 0) return [];
    const told = toldAt(read, found.followUps);
    const kinds = sharesOf(meetingKind, sentenceFeatures(context, read, found));
    const featuresOf = (gathering) => {
      const near = labelsOf(gathering).map((label) => [...wordsNear(read, label)]);
      return new Map([...ownFeatures(context, read, gathering, { kinds, told }), ...near.flat()]);
    };
    return gatheringsIn(context, read, told).map((gathering) => ({
      features: featuresOf(gathering),
      gold: gold.filter((item) => agreement.names('participants', item, { participants: gathering.names })),
    }));
  });
}

/** Traps that `teaches` by their places: each sentence of theirs tells what the trap wants, or nothing. */
export function trapExamples(folder, teaches, { defaultStory, speaker }) {
  const stories = new Map();
  const { articleOf } = language('traps.js');
  const storyOf = (id) => stories.get(id) ?? stories.set(id, settings().loadStory(id)).get(id);
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  const traps = files.flatMap((file) =>
    JSON.parse(readFileSync(join(folder, file), 'utf8')).filter((_, at) => teaches(at)),
  );
  return traps.map((trap) => {
    const path = trap.story ? join(folder, 'stories', `${trap.story}.yaml`) : defaultStory;
    const { text, publishedAt } = articleOf(trap, storyOf(path));
    const goldOf = (type) => trap.has.filter((each) => each.type === type);
    return examplesOfTrap({ text, publishedAt, speaker, trap, goldOf }, storyOf(path));
  });
}

/**
 * Lessons: tables of single sentences, a line each, with what they tell before them, `-` where they tell nothing; of two labels that are
 * equally right the first counts.
 */
export function lessonExamples(folder, { defaultStory, speaker }) {
  const story = settings().loadStory(defaultStory);
  const { articleOf } = language('traps.js');
  return Object.entries(lessonTypes).flatMap(([name, type]) =>
    rowsOf(join(folder, `${name}.tsv`)).map((cells) => {
      const has = type.has(cells.slice(0, -1).map((cell) => cell.split('/')[0]));
      const trap = { text: cells.at(-1), has, hasNot: has.length === 0 ? [{ type: type.type }] : [] };
      const goldOf = (each) => has.filter((one) => one.type === each);
      return examplesOfTrap({ ...articleOf(trap, story), speaker, trap, goldOf }, story);
    }),
  );
}

/** Lessons on quotations, as articles with gold: a sentence or two with one quotation, behind its speaker. */
export function quoteLessons(folder, defaultStory) {
  const story = settings().loadStory(defaultStory);
  const { articleOf } = language('traps.js');
  return rowsOf(join(folder, 'quotes.tsv')).map(([name, sentence]) => {
    const { text } = articleOf({ text: sentence }, story);
    const [start, end] = [text.indexOf('“'), text.lastIndexOf('”') + 1];
    return { text, gold: { quotes: [{ start, end, speakers: name === '-' ? [] : [name] }] } };
  });
}

const rowsOf = (file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split('\t'));

const told = (type, item) => (Object.values(item).includes('-') ? [] : [{ type, ...item }]);
const lessonTypes = {
  outcomes: { type: 'outcome', has: ([topic, status]) => told('outcome', { topic, status }) },
  meetings: { type: 'followUp', has: ([kind, status]) => told('followUp', { kind, status }) },
  reactions: { type: 'reaction', has: ([stance, toward, actor]) => told('reaction', { actor, stance, toward }) },
};

function examplesOfTrap({ trap, goldOf, ...article }, story) {
  const { context, found } = readingOf(article, story);
  const { sentenceFeatures } = language('weighing/sentence-features.js');
  const { outcomeFeatures } = language('weighing/outcome-features.js');
  const { candidatesIn, spanOf } = language('weighing/candidates.js');
  const { reactionFeatures } = language('weighing/reaction-features.js');
  const { byName } = language('weighing/features.js');
  const isDenied = (type) => trap.hasNot.some((each) => each.type === type);
  const body = context.passage.sentences.slice(1);
  const of = (type) => {
    const gold = goldOf(type);
    if (gold.length === 0 ? !isDenied(type) : body.length > 1) return [];
    return body.map((read) => {
      const seen = sentenceFeatures(context, read, found);
      const features = type === 'outcome' ? outcomeFeatures(context, read, found, seen) : seen;
      return { features: byName(features), gold: gold.filter(isWhole) };
    });
  };
  const isWhole = ({ topic, status, kind }) => status !== undefined && (topic ?? kind) !== undefined;
  const judged = goldOf('reaction');
  const reactions = candidatesIn(context).flatMap((candidate) => {
    const { start } = spanOf(context, candidate);
    const own = judged.filter(({ actor }) => isSame(actor, candidate.person.name));
    const isTold = own.length > 0 || (isDenied('reaction') && judged.length === 0);
    if (start === 0 || !isTold || own.some(({ stance, toward }) => !stance || !toward)) return [];
    return [{ features: byName(reactionFeatures(context, candidate, found)), gold: own }];
  });
  return { outcomes: of('outcome'), followUps: of('followUp'), reactions };
}

const isSame = (one, other) => agreementBy({}).name('actor', { actor: one }, { actor: other });

/** The passage as the rules read it. */
export function passageOf({ text, gold, story }, defaultStory) {
  const { readPassage } = language('speech/read-passage.js');
  return readPassage(text, settings().loadStory(story ?? defaultStory), gold.publishedAt ?? undefined);
}

/** @param speaker the weights by which quotations are attributed */
function readingOf({ text, publishedAt, speaker }, story) {
  const { readPassage } = language('speech/read-passage.js');
  const { contextOf } = language('claims/context.js');
  const { ruledIn } = language('rules-reader.js');
  const { speakersWeighed } = language('weighing/speakers/speakers-weighed.js');
  const { weightsFrom } = language('weighing/weights.js');
  const article = { text, publishedAt: publishedAt ?? undefined };
  const passage = speakersWeighed(readPassage(text, story, article.publishedAt), weightsFrom({ speaker }).speaker);
  const context = contextOf(passage, article, story);
  return { context, found: ruledIn(context) };
}
