/**
 * Judgements that no verb of speech tells: "was welcomed by Smith", "drew criticism from Smith", "to the dismay of Smith",
 * "Smith's verdict was damning", "angered Smith", "Smith could hardly hide his delight".
 */
import type { Stance } from '#core';
import type { Mention, Person } from '../people/mention.js';
import type { ReadSentence } from '../speech/reading.js';
import type { Mark, Meaning } from '../words/meanings.js';
import type { Context } from './context.js';
import { carriedAt, carrying, keyOf, type Judgement } from './judgement.js';
import { isOfThePast } from './past.js';
import { isCapital } from './place-of.js';
import { isConditional, shortlyBefore } from './scope.js';

const nouns: Readonly<Partial<Record<Meaning, Stance>>> = {
  warmNoun: 'positive',
  coldNoun: 'negative',
  coolNoun: 'cautious',
  pleases: 'positive',
  angers: 'negative',
  puzzles: 'cautious',
  praise: 'positive',
  blame: 'negative',
  reserve: 'cautious',
};
const receptionNouns: readonly Meaning[] = ['warmNoun', 'coldNoun', 'coolNoun'];

interface Received {
  readonly people: readonly Person[];
  readonly stance: Stance;
  readonly mark: Mark;
}

/** Who stands right behind a preposition, a few words on; "leaders of France" and their like whole. */
function behind(read: ReadSentence, { to }: Mark, prepositions: RegExp, reach: number): Mention | undefined {
  const { sentence, mentions } = read;
  return mentions.find(
    ({ from, bound, pronoun }) =>
      !bound &&
      pronoun === null &&
      from > to &&
      from - to <= reach &&
      [from - 1, from - 2].some((at) => at >= to && prepositions.test(sentence.word(at))) &&
      !sentence.tokens.slice(to, from).some(({ lower }) => /^(?:[;:.]|and|but|that|which)$/.test(lower)),
  );
}

/** "Was condemned", ", hailed", and in a headline "summit hailed": not "rejected land seized by". */
function isPassive({ sentence }: ReadSentence, { from, to }: Mark): boolean {
  if (!/(?:ed|wn)$/.test(sentence.word(from))) return false;
  const before = sentence.word(from - 1).endsWith('ly') ? sentence.word(from - 2) : sentence.word(from - 1);
  return sentence.word(to) === 'by' || /^(?:is|are|was|were|be|been|being|,|and)$/.test(before);
}

/** "Hailed as a triumph for both by Smith". */
const reachOfName = 10;

/** "Was praised in Oslo", "in Oslo the talks were hailed": the state whose capital it is. */
const inCapital = (read: ReadSentence, { to }: Mark): Mention | undefined =>
  read.mentions.find(
    (mention) =>
      (mention.from === 1 || (mention.from > to && mention.from - to < reachOfName)) &&
      read.sentence.word(mention.from - 1) === 'in' &&
      isCapital(read, mention) &&
      mention.people.every(({ kind }) => kind === 'country'),
  );

/** "Was condemned by Smith", "the talks, hailed by Smith, ended". */
function passives(read: ReadSentence): Received[] {
  return read.sentence.marks.all(...carrying).flatMap((mark) => {
    if (!isPassive(read, mark) || shortlyBefore(read, 'negation', mark, 3)) return [];
    const agent =
      behind(read, mark, /^by$/, read.sentence.word(mark.to) === 'as' ? reachOfName : 3) ?? inCapital(read, mark);
    const stance = agent ? carriedAt(read, mark.from) : null;
    return agent && stance ? [{ people: agent.people, stance, mark }] : [];
  });
}

const receives =
  /^(?:dr[ae]ws?|drawn|w[oi]ns?|won|earn(?:s|ed)?|met|meets?|prompt(?:s|ed)?|provoke[sd]?|spark(?:s|ed)?|attract(?:s|ed)?|br(?:ings?|ought)|gets?|got|receive[sd]?|cause[sd]?|reap(?:s|ed)?|found|finds|caught|face[sd]?|trigger(?:s|ed)?|was|were|is|came|comes?|to|stir(?:s|red)?)$/;

/** "Scepticism from Smith left questions open" only speaks of it. */
const isReceived = ({ sentence }: ReadSentence, { from }: Mark, giver: Mention): boolean =>
  sentence.tokens.slice(Math.max(0, from - 5), giver.from).some(({ lower }) => receives.test(lower));

/** "Drew criticism from", "praise came from", "to the dismay of". */
function received(read: ReadSentence): Received[] {
  const { sentence } = read;
  return sentence.marks.all(...receptionNouns).flatMap((mark) => {
    const isTo = [1, 2, 3].some((back) => sentence.word(mark.from - back) === 'to');
    const giver = behind(read, mark, isTo ? /^(?:of|in)$/ : /^(?:from|by|in|among)$/, 7);
    const stance = nouns[mark.meaning];
    const isNearer = sentence.marks
      .all(...receptionNouns)
      .some(({ from }) => from >= mark.to && from < (giver?.from ?? 0));
    if (!giver || !stance || isNearer || !isReceived(read, mark, giver)) return [];
    if (shortlyBefore(read, 'negation', mark, 4)) return [];
    return [{ people: giver.people, stance, mark }];
  });
}

/** "The outcome angered Smith", "left Smith cold". */
function felt(read: ReadSentence): Received[] {
  const { sentence, mentions } = read;
  return sentence.marks.all('pleases', 'angers', 'puzzles').flatMap((mark) => {
    const feeling = mentions.find(({ from, to }) => from === mark.to || (from > mark.from && to < mark.to));
    const stance = nouns[mark.meaning];
    if (!feeling || feeling.bound || !stance || shortlyBefore(read, 'negation', mark, 4)) return [];
    return sentence.marks.all('summitWord', 'processWord').some(({ to }) => to <= mark.from)
      ? [{ people: feeling.people, stance, mark }]
      : [];
  });
}

const weighed: readonly Meaning[] = ['praise', 'blame', 'reserve'];

/** The first word of praise, blame or reserve within reach. */
function weightBehind(read: ReadSentence, from: number, reach: number): Mark | undefined {
  const near = read.sentence.marks
    .all(...weighed, ...receptionNouns)
    .filter((mark) => mark.from >= from && mark.from < from + reach);
  return near.toSorted((a, b) => a.from - b.from || b.to - a.to)[0];
}

/** Behind "is", "was" or a colon, but not "was that". */
function weightOf(read: ReadSentence, verdict: Mark): Mark | undefined {
  const { sentence } = read;
  const says = sentence.tokens.findIndex(
    ({ lower }, at) =>
      at >= verdict.to && at < verdict.to + 7 && /^(?:is|was|were|are|:|sounded|remained)$/.test(lower),
  );
  if (says < 0 || sentence.word(says + 1) === 'that') return undefined;
  const weight = weightBehind(read, says + 1, 6);
  return weight && !shortlyBefore(read, 'negation', weight, 3) ? weight : undefined;
}

/** "Smith's verdict on the summit was damning". */
function verdicts(read: ReadSentence): Received[] {
  return read.sentence.marks.all('verdictNoun').flatMap((mark) => {
    const owner = read.mentions.find(({ to, bound }) => bound && mark.from - to >= 1 && mark.from - to <= 3);
    const weight = weightOf(read, mark);
    const stance = weight ? nouns[weight.meaning] : undefined;
    return owner && weight && stance ? [{ people: owner.people, stance, mark: weight }] : [];
  });
}

/** "Made no secret of his anger", "could hardly hide her delight". */
function shownFeelings(read: ReadSentence): Received[] {
  const { sentence, mentions } = read;
  return sentence.marks.all('showsIt').flatMap((mark) => {
    const subject = mentions.findLast(({ to, bound, pronoun }) => !bound && pronoun === null && to <= mark.from);
    const feeling = sentence.marks.all(...receptionNouns).find(({ from }) => from >= mark.to && from <= mark.to + 3);
    const stance = feeling ? nouns[feeling.meaning] : undefined;
    if (!subject || !feeling || !stance || mark.from - subject.to > 3) return [];
    return [{ people: subject.people, stance, mark: feeling }];
  });
}

/** Of the summit, of what follows, or of somebody else. */
const isOfMatter = ({ sentence, mentions }: ReadSentence, people: readonly Person[]): boolean =>
  sentence.marks.has('summitWord', 'processWord', 'aheadWord') ||
  mentions.some((mention) =>
    mention.people.some(({ known, name }) => known && people.every((one) => one.name !== name)),
  );

export function receptionsIn(context: Context, read: ReadSentence): Judgement[] {
  const { start, end, tokens } = read.sentence;
  const all = [...passives(read), ...received(read), ...felt(read), ...verdicts(read), ...shownFeelings(read)];
  return all.flatMap(({ people, stance, mark }) => {
    if (keyOf(people) === '' || !isOfMatter(read, people)) return [];
    if (isConditional(read, mark) || isOfThePast(context, read, mark)) return [];
    const parts = [{ read, from: mark.from, to: tokens.length, opens: mark.to }];
    const aimed = [{ read, from: 0, to: tokens.length, opens: 0 }];
    return [{ speakers: people, parts, speech: 'indirect', via: null, start, end, carried: stance, aimed }];
  });
}
