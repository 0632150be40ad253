/** The lists of names before and behind the words of a meeting: "A, B and C will meet D and E", "between A and B". */
import type { Mention } from '../people/mention.js';
import type { ReadSentence } from '../speech/reading.js';
import { countsPeople } from '../words/small-words.js';
import type { Range } from './scope.js';

const linking = new Set(
  'two three four five six seven eight nine ten several other along together with between involving including include includes and , both the possibly also by of his her either or so called wider entire whole self styled ( other various up ’ " \''.split(
    ' ',
  ),
);
const introducing = new Set(['with', 'between', 'involving', 'including', 'include', 'among']);
const ends = /^(?:after|before|following|as|while|[;:—–])$/;
/** How far behind the meeting's word "with" may come: "a meeting in Washington next week with". */
const reach = 7;
/** "A meeting, at a place to be found, between" */
const reachOfBetween = 14;
/** "To join Bondar in Washington for talks with Whitfield" comes later still. */
const reachOfJoining = 14;

/** "A call between Smith and Jones, Brown said": who only tells of it. */
const speaks = (read: ReadSentence, { from, to }: Mention): boolean =>
  read.sentence.word(from - 1) === ',' &&
  (read.frames.some(({ speaker }) => speaker.from === from) ||
    read.sentence.marks.all('saying').some((mark) => mark.from >= to && mark.from - to < 2));

/** "The presidents of", whose states follow. */
const isOffice = ({ sentence }: ReadSentence, { to, named }: Mention): boolean =>
  !named &&
  sentence.word(to) === 'of' &&
  /^(?:leader|president|prime minister|premier|minister)s?$/.test(sentence.word(to - 1));

const sentenceCase = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1).replace(/s$/, '');

/** States in a list of offices stand for those who hold them. */
const asHeads = (mention: Mention, office: string | null): Mention => ({
  ...mention,
  people: mention.people.map((person) =>
    person.kind === 'country' && office === 'Leader'
      ? { ...person, role: 'leader' }
      : person.kind === 'country' && office !== null
        ? { ...person, name: `${office} of ${person.name}`, kind: 'person', role: office, known: false }
        : person,
  ),
});

/** The list that begins at a word and goes on as long as only names and joining words follow. */
const endsList = (read: ReadSentence, at: number, mention: Mention | undefined): boolean =>
  mention ? speaks(read, mention) : !isJoiningTo(read, at) && !linking.has(read.sentence.word(at));

const isJoiningTo = ({ sentence }: ReadSentence, at: number): boolean =>
  sentence.word(at) === 'to' && sentence.word(at - 1) === 'and';

/** Past the mention, or the word that joins; past the genitive of an owner who is not in it: "Smith's envoy Jane Roe". */
function endIn({ sentence, mentions }: ReadSentence, at: number, mention: Mention | undefined): number {
  if (!mention) return at + 1;
  const isOwner = mention.bound && sentence.word(mention.to) === "'s";
  return mention.to + Number(isOwner && mentions.some(({ from }) => from === mention.to + 1));
}

const counting =
  /^(?:a (?:\w+ )?(?:group|number|handful|delegation|host|string|series) of|at least|more than|as many as|up to|half a dozen|a few|a dozen)\b/i;

/** Past "a group of" and "at least"; the same place where nothing is counted. */
function behindCount({ sentence }: ReadSentence, at: number): number {
  const words = counting.exec(sentence.slice(at, at + 4))?.[0];
  return words === undefined ? at : at + words.split(' ').length;
}

function listFrom(read: ReadSentence, from: number): Mention[] {
  const found: Mention[] = [];
  let office: string | null = null;
  for (let next = from; next < read.sentence.tokens.length;) {
    const at = behindCount(read, next);
    const mention = read.mentions.find((each) => each.from === at);
    if (endsList(read, at, mention)) break;
    next = endIn(read, at, mention);
    if (!mention || next > mention.to) continue;
    if (isOffice(read, mention)) office = sentenceCase(read.sentence.word(mention.to - 1));
    else found.push(asHeads(mention, office));
  }
  return found;
}

function listWithin(read: ReadSentence, from: number, to: number): Mention[] {
  for (let at = from; at < to && !ends.test(read.sentence.word(at)); at += 1)
    if (introducing.has(read.sentence.word(at))) return listFrom(read, at + 1);
  return [];
}

function listBetween(read: ReadSentence, from: number): Mention[] {
  const at = read.sentence.tokens.slice(from, from + reachOfBetween).findIndex(({ lower }) => lower === 'between');
  return at < 0 ? [] : listFrom(read, from + at + 1);
}

/** "Phone calls to Smith": the word that leads to them, passed over. */
const behindLink = ({ sentence }: ReadSentence, hit: Range): number =>
  sentence.word(hit.to) === 'of' || (sentence.word(hit.to) === 'to' && /^calls?$/.test(sentence.word(hit.to - 1)))
    ? hit.to + 1
    : hit.to;

export function objectsOf(read: ReadSentence, hit: Range): Mention[] {
  const swallowed = read.mentions.find(({ from, to }) => from === hit.from && to > hit.to);
  if (swallowed) return listFrom(read, swallowed.from);
  const direct = listFrom(read, behindLink(read, hit));
  if (read.sentence.word(hit.from).startsWith('join'))
    return [...direct, ...listWithin(read, hit.to, hit.to + reachOfJoining)];
  if (direct.length > 0) return direct;
  const planners = /^(?:that|which)$/.test(read.sentence.word(hit.to)) ? listFrom(read, hit.to + 1) : [];
  if (planners.length > 1) return planners;
  const near = listWithin(read, hit.to, hit.to + reach);
  return near.length > 0 ? near : listBetween(read, hit.to);
}

const inGroup =
  /^(?:will|is|are|to|be|also|all|both|would|may|might|could|should|has|have|already|since|then|later|both|expected|due|set|likely|ought|going|planning|planned|plan|plans|agreed|said|they|had|were|was|hope|hopes|who|that|which|[’']ll|then|now|soon)$/;

/** Words between the commas: of an office, and of a clause with "who". */
const [longestApposition, longestClause] = [8, 16];

/** "Smith, the envoy, will", "Smith, who leads them, will": back over what the commas set apart. */
function behindApposition({ sentence }: ReadSentence, at: number): number {
  if (sentence.word(at - 1) !== ',') return at;
  for (let back = 3; back <= longestClause && back <= at; back += 1) {
    if (sentence.word(at - back) !== ',') continue;
    return back <= longestApposition || sentence.word(at - back + 1) === 'who' ? at - back : at;
  }
  return at;
}

const describing =
  /^(?:a|an|the|his|her|their|another|new|virtual|video|online|joint|emergency|separate|long|short|brief|further|second|direct|urgent|extraordinary|informal|formal|special|follow|up|phone|telephone|conference|first|next|closed|door|bilateral|trilateral|one|two|hour|minute|crisis|round|of|own|lengthy)$/;
const holding =
  /^(?:hold|holds|held|holding|have|has|had|having|host|hosts|hosted|hosting|chair|chairs|chaired|chairing|convene|convenes|convened|convening|lead|leads|led|join|joins|joined|attend|attends|attended|conduct|conducts|conducted|call|called|summon|summoned|organise|organised|organize|organized|arrange|arranged|schedule|scheduled|begin|began|start|started|open|opened|resume|resumed|conclude|concluded|set|up)$/;

/** Back over words of one kind. */
function backOver(sentence: ReadSentence['sentence'], words: RegExp, from: number): number {
  let at = from;
  while (at > 0 && words.test(sentence.word(at - 1))) at -= 1;
  return at;
}

/** "Will chair a video call": back over the noun phrase and the verb that holds the meeting. */
function beforeHolding({ sentence }: ReadSentence, from: number): number {
  const at = backOver(sentence, describing, from);
  return holding.test(sentence.word(at - 1)) ? backOver(sentence, holding, at) : from;
}

const isMany = ({ pronoun }: Mention): boolean => pronoun !== null && pronoun !== 'he';

/** "Smith (Labour), Jones and Brown". */
function beforeBrackets({ sentence }: ReadSentence, at: number): number {
  if (sentence.word(at - 1) !== ')') return at;
  const opens = sentence.tokens.slice(0, at).findLastIndex(({ lower }) => lower === '(');
  return opens > 0 && at - opens < 8 ? opens : at;
}

/** "Smith, Jones and Brown are all to meet": the whole list, an apposition behind it passed over. */
export function listBefore(read: ReadSentence, hit: Range): Mention[] {
  const { sentence, mentions } = read;
  let at = beforeHolding(read, hit.from);
  at = behindApposition(read, backOver(sentence, inGroup, at));
  const found: Mention[] = [];
  for (let last; (last = mentions.find((each) => each.to === beforeBrackets(read, at) && !isMany(each)));) {
    found.unshift(last);
    at = beforeComma(read, last.from);
    if (isSetApart(read, last, at)) at = behindApposition(read, at + 1);
  }
  const before = sentence.word((found[0]?.from ?? 0) - 1);
  const isGiven = before === 'for' && sentence.word(hit.from - 1) === 'to';
  return prepositions.test(before) && !isGiven ? [] : found;
}

/** "Smith, the secretary of the council, and Jones": an office stands between the names of the list. */
const isSetApart = ({ sentence, mentions }: ReadSentence, { from }: Mention, at: number): boolean =>
  at > 0 &&
  sentence.word(from - 1) === 'and' &&
  sentence.word(from - 2) === ',' &&
  !mentions.some(({ to, named }) => to === at && named);

/** Where the name before this one in its list ends; -1 where it is the first. */
function beforeComma({ sentence }: ReadSentence, name: number): number {
  const from = countsPeople.test(sentence.word(name - 1)) ? name - 1 : name;
  if (sentence.word(from - 2) === "'s" || !/^(?:and|,)$/.test(sentence.word(from - 1))) return -1;
  return from - (sentence.word(from - 2) === ',' ? 2 : 1);
}

export const prepositions = /^(?:with|of|to|in|by|for|from|on|at|against|between|after|before)$/;

const journey =
  /^(?:visit|visits|travel|travels|travelling|traveling|come|comes|go|goes|going|coming|fly|flies|flying|trip)$/;
const partingTrips = /^(?:and|but|after|before|while|;)$/;
const reachOfTrip = 20;

export const isJourney = ({ sentence }: ReadSentence, { from }: Range): boolean => journey.test(sentence.word(from));

/** "Will travel to Oslo with Smith for talks with Jones", "along with Smith, to meet Jones": who comes along, and who is met there. */
export function metOnJourney(read: ReadSentence, hit: Range): Mention[] {
  if (!isJourney(read, hit)) return [];
  const { sentence } = read;
  const parts = sentence.tokens.slice(hit.to, hit.to + reachOfTrip).findIndex(({ lower }) => partingTrips.test(lower));
  const end = parts < 0 ? hit.to + reachOfTrip : hit.to + parts;
  const purposes = sentence.marks
    .all('meetingVerb', 'meetingNoun')
    .filter(({ from }) => from > hit.to && from < end && /^(?:to|for)$/.test(sentence.word(from - 1)));
  return [...listWithin(read, hit.to, end), ...purposes.flatMap((purpose) => objectsOf(read, purpose))];
}

const reachOfJoined = 8;

/** "A call of Smith and Jones was later joined by allies". */
function joinedBy(read: ReadSentence, end: number): Mention[] {
  const { sentence } = read;
  const at = [...Array(reachOfJoined).keys()]
    .map((on) => end + on)
    .find((each) => sentence.word(each) === 'joined' && sentence.tokens.slice(each, each + 4).some(isBy));
  return at === undefined ? [] : listFrom(read, sentence.tokens.findIndex((token, on) => on > at && isBy(token)) + 1);
}

const isBy = ({ lower }: { readonly lower: string }): boolean => lower === 'by';

/** "A call with Smith, at first alone and then with allies on the line": who joined it. */
export function lateComers(read: ReadSentence, list: readonly Mention[]): Mention[] {
  const end = list.at(-1)?.to;
  if (end === undefined) return [];
  const joined = joinedBy(read, end);
  return joined.length > 0 ? joined : withOnLine(read, end);
}

function withOnLine(read: ReadSentence, end: number): Mention[] {
  const { sentence } = read;
  const at = sentence.tokens.findIndex(
    ({ lower }, index) =>
      lower === 'with' &&
      index >= end &&
      index - end < 14 &&
      /^(?:then|and|later|joined)$/.test(sentence.word(index - 1)),
  );
  return at < 0 ? [] : listFrom(read, at + 1);
}
