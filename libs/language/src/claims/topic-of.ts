/** Which topic a status is said of: the nearest one in its clause, what follows before what precedes. */
import type { OutcomeTopic } from '#core';
import type { Mention } from '../people/mention.js';
import type { Sentence } from '../text/passage.js';
import type { ReadSentence } from '../speech/reading.js';
import type { Context } from './context.js';
import { clauseAround, type Range } from './scope.js';
import { isPartedFrom, mattersOf, named, placesOf, type NamedTopic } from './topic-places.js';

export type { NamedTopic } from './topic-places.js';

/** The war is named nearly everywhere; another topic that is hardly further away says more. */
const headStart = 3;
/** In words. */
const reach = 9;
const reachOfObject = 12;
/** Of a whole clause: "demanded that …". */
const reachOfClause = 16;
const reachOfSubject = 14;
const reachElsewhere = 14;
const reachOfFurther = 22;
const stops = /^(?:but|which|who|while|after|before|said|because|;|:)$/;

interface Candidate {
  readonly topic: NamedTopic;
  readonly distance: number;
}

function distanceTo(mark: Range, { from, to }: Range): number {
  const away = from >= mark.from ? Math.max(0, from - mark.to) : (mark.from - to) * 2 + headStart;
  // Of two at one distance the longer phrase says more.
  return away - (to - from) / 10;
}

function candidates(read: ReadSentence, mark: Range): Candidate[] {
  const clause = clauseAround(read, mark);
  return named
    .flatMap((topic) =>
      mattersOf(read, topic, clause.from, clause.to)
        .filter((found) => !isPartedFrom(read, mark, found))
        .map((found) => ({ topic, distance: distanceTo(mark, found) })),
    )
    .filter(({ distance }) => distance <= reach)
    .toSorted((a, b) => a.distance - b.distance);
}

const isDeal = (word: string): boolean => /^(?:deal|agreement|accord)/.test(word);

/** Whether a deal is named by this state: "a Ukraine deal", "a deal on Taiwan". */
function namesDeal({ sentence }: ReadSentence, { from, to }: Mention): boolean {
  return (
    isDeal(sentence.word(to)) || (/^(?:on|over|for)$/.test(sentence.word(from - 1)) && isDeal(sentence.word(from - 2)))
  );
}

/** An agreement on a state that is not at the table settles its war. */
function isDealOnThird(context: Context, read: ReadSentence, mark: Range): boolean {
  const clause = clauseAround(read, mark);
  return read.mentions.some((mention) => {
    const isInside = mention.from >= clause.from && mention.to <= clause.to;
    const isThird = mention.people.some(({ kind, name }) => kind === 'country' && !context.parties.includes(name));
    return isInside && isThird && namesDeal(read, mention);
  });
}

const backward = /^(?:none|such|it|them|this|one|neither|these|those|matter|subject|question|point|issue)$/;

function pointsBack(read: ReadSentence, mark: Range): boolean {
  const from = Math.max(clauseAround(read, mark).from, mark.from - 3);
  const { sentence } = read;
  return sentence.tokens
    .slice(from, mark.to + 2)
    .some(({ lower }, at) => backward.test(lower) || behindIt.get(lower)?.test(sentence.word(from + at + 1)) === true);
}

/** "They were not settled" is said of matters, "they disagree" of people; "so did the other", but not "so much". */
const behindIt: ReadonlyMap<string, RegExp> = new Map([
  ['they', /^(?:was|were|are|have|had|remain|remained|would|will)$/],
  [
    'that',
    /^(?:was|is|were|are|has|had|will|would|could|did|does|out|down|up|too|either|in|on|at|for|yet|,|\.|;|[”"’']|)$/,
  ],
  ['so', /^(?:do|does|did|was|were|is|are|have|has|had|,)$/],
]);

/** "A truce was the aim, but none was agreed": what such a word points back to, the nearest topic before it. */
function pointedAt(context: Context, read: ReadSentence, mark: Range): NamedTopic | null {
  if (!pointsBack(read, mark)) return null;
  return lastTopicBefore(read, mark.from) ?? lastTopicOfNeighbour(context, read);
}

function lastTopicBefore({ sentence }: ReadSentence, at: number): NamedTopic | null {
  const before = named.flatMap((topic) => sentence.marks.within(topic, 0, at).map(({ to }) => ({ topic, to })));
  return before.toSorted((a, b) => b.to - a.to)[0]?.topic ?? null;
}

/** The sentence before in the same paragraph. */
function lastTopicOfNeighbour({ passage }: Context, { sentence }: ReadSentence): NamedTopic | null {
  const before = passage.sentences[sentence.index - 1];
  if (before?.sentence.paragraph !== sentence.paragraph) return null;
  return lastTopicBefore(before, before.sentence.tokens.length);
}

/** "On cyberattacks there was …": the sentence says at its head what it is about, though no word of ours may name it. */
function announcedTopic({ sentence }: ReadSentence, mark: Range): NamedTopic | null {
  const opener = /^(?:but|and|yet)$/.test(sentence.word(0)) ? 1 : 0;
  if (!opensOnMatter(sentence, opener)) return null;
  const comma = sentence.tokens.findLastIndex(({ lower }, at) => lower === ',' && at < mark.from);
  const end = Math.max(opener + 6, comma);
  const near = named.flatMap((topic) => sentence.marks.within(topic, 1, end).map(({ from }) => ({ topic, from })));
  const isPlace = sentence.tokens[opener + 1]?.capital === true;
  return near.toSorted((a, b) => a.from - b.from)[0]?.topic ?? (isPlace ? null : 'other');
}

/** "On trade", not "on Friday" nor "on that". */
const opensOnMatter = (sentence: Sentence, opener: number): boolean =>
  /^(?:on|regarding|concerning|about)$/.test(sentence.word(opener)) &&
  !sentence.tokens.slice(opener + 1, opener + 4).some(({ lower }) => weekday.test(lower)) &&
  !/^(?:this|that|these|those|it|them|such|which)$/.test(sentence.word(opener + 1));

const weekday = /day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december|\d+)$/;

const auxiliary =
  /^(?:was|were|is|are|has|have|had|did|does|do|will|would|came|went|remains?|remained|failed|[a-z]+n't)$/;

/** "A truce, which both had promised, was not agreed": the subject stands before what is put in. */
function beforeInsertion({ sentence }: ReadSentence, mark: Range): NamedTopic | null {
  const begin = [mark.from, mark.from - 1, mark.from - 2, mark.from - 3].find((at) => sentence.word(at - 1) === ',');
  if (begin === undefined || !auxiliary.test(sentence.word(begin))) return null;
  const comma = sentence.tokens.findIndex(({ lower }) => lower === ',');
  const subjects = named.flatMap((topic) => sentence.marks.within(topic, 0, comma).map(({ to }) => ({ topic, to })));
  const [first] = subjects.toSorted((a, b) => a.to - b.to);
  return first?.topic ?? null;
}

/** In another clause of the sentence, not far away. */
function elsewhere(read: ReadSentence, mark: Range): NamedTopic | null {
  const near = named
    .filter((topic) => topic !== 'peace-agreement')
    .flatMap((topic) =>
      mattersOf(read, topic)
        .filter((found) => !isPartedFrom(read, mark, found))
        .map((found) => ({ topic, distance: Math.abs(distanceTo(mark, found)) })),
    )
    .filter(({ distance }) => distance <= reachElsewhere);
  return near.toSorted((a, b) => a.distance - b.distance)[0]?.topic ?? null;
}

/** Named nowhere near. */
function farTopic(context: Context, read: ReadSentence, mark: Range): NamedTopic | null {
  const said = announcedTopic(read, mark) ?? beforeInsertion(read, mark) ?? pointedAt(context, read, mark);
  return said ?? elsewhere(read, mark) ?? (isDealOnThird(context, read, mark) ? 'peace-agreement' : null);
}

export function topicOf(context: Context, read: ReadSentence, mark: Range): NamedTopic | null {
  const found = candidates(read, mark);
  const [nearest] = found;
  if (!nearest) return farTopic(context, read, mark);
  const plainer = found.find(({ topic }) => topic !== 'peace-agreement');
  return plainer && plainer.distance - nearest.distance <= headStart ? plainer.topic : nearest.topic;
}

/** What they agreed on besides, joined by "and" in the same breath: "to return envoys and to begin arms talks". */
export function furtherTopics({ sentence }: ReadSentence, mark: Range, first: OutcomeTopic): NamedTopic[] {
  const found = named
    .filter((topic) => topic !== first && topic !== 'peace-agreement' && topic !== 'communique')
    .filter((topic) =>
      sentence.marks
        .within(topic, mark.to, mark.to + reachOfFurther)
        .some(({ from }) => isJoined(sentence, mark.to, from)),
    );
  return found;
}

const isJoined = (sentence: Sentence, from: number, to: number): boolean => {
  const between = sentence.tokens.slice(from, to).map(({ lower }) => lower);
  return (
    /^(?:on|to|that)$/.test(sentence.word(from - 1)) &&
    between.includes('and') &&
    !between.some((word) => stops.test(word))
  );
};

/** The topic that a refusal, demand or decision takes as its object: a named one, close behind. */
export function objectTopic(read: ReadSentence, mark: Range, reachBehind = reachOfObject): NamedTopic | null {
  const isClause = [0, 1, 2, 3].some((on) => read.sentence.word(mark.to + on) === 'that');
  const end = Math.min(clauseAround(read, mark).to, mark.to + (isClause ? reachOfClause : reachBehind));
  const behind = named.flatMap((topic) =>
    placesOf(read, topic, mark.from, end)
      // A lone "peace" or "war" is not what is decided on.
      .filter(({ from, to }) => from > mark.from && (topic !== 'peace-agreement' || to - from > 1))
      .map(({ from }) => ({ topic, from })),
  );
  return behind.toSorted((a, b) => a.from - b.from)[0]?.topic ?? null;
}

/** The topic that something is done to: the nearest before it in its clause. */
export function subjectTopic(read: ReadSentence, mark: Range): NamedTopic | null {
  const { from } = clauseAround(read, mark);
  const before = named.flatMap((topic) =>
    placesOf(read, topic, Math.max(from, mark.from - reachOfSubject), mark.from)
      .filter((found) => topic !== 'peace-agreement' || found.to - found.from > 1)
      .map(({ to }) => ({ topic, to })),
  );
  return before.toSorted((a, b) => b.to - a.to)[0]?.topic ?? null;
}

/** Of a loose word: what it is said of, by name or by a word that points back, or its object. */
export const besideTopic = (context: Context, read: ReadSentence, mark: Range): NamedTopic | null =>
  subjectTopic(read, mark) ??
  objectTopic(read, mark, 5) ??
  beforeInsertion(read, mark) ??
  pointedAt(context, read, mark);

/** What is denied: the object of "deny", else what the report that is false was about. */
export function deniedTopic(read: ReadSentence, mark: Range): OutcomeTopic | null {
  const behind = objectTopic(read, mark, 16);
  if (behind !== null) return behind;
  if (read.sentence.marks.within('deal', mark.to, clauseAround(read, mark).to).length > 0) return 'general';
  return lastTopicBefore(read, mark.from);
}

/** What a party refused, asked for or decided, where only a word that points back names it: "has ruled that out". */
export const soleTopic = (context: Context, read: ReadSentence, mark: Range): NamedTopic | null =>
  objectTopic(read, mark) ??
  announcedTopic(read, mark) ??
  pointedAt(context, read, mark) ??
  (takesThat(read, mark) ? elsewhere(read, mark) : null);

const takesThat = ({ sentence }: ReadSentence, { to }: Range): boolean =>
  [to - 1, to, to + 1].some((at) => /^(?:that|it)$/.test(sentence.word(at)));
