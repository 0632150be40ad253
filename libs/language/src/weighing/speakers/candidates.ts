/** Everybody around a quotation who may have said it, with the places where they are named or meant. */
import type { Mention, Person } from '../../people/mention.js';
import type { ReadPassage, ReadSentence, Utterance } from '../../speech/reading.js';

export interface Place {
  readonly read: ReadSentence;
  readonly mention: Mention;
}

export interface Candidate {
  readonly person: Person;
  /** In the order of the text. */
  readonly places: readonly Place[];
  /** The nearest before the quotation in its sentence, behind it there, in a sentence before, and in one after. */
  readonly before?: Place | undefined;
  readonly behind?: Place | undefined;
  readonly earlier?: Place | undefined;
  readonly later?: Place | undefined;
  /** How many other people were named or meant since. */
  readonly rank: number;
}

interface Words {
  readonly from: number;
  readonly to: number;
}

/** So many sentences before a quotation and after it somebody may be named who says it. */
const reachBefore = 8;
const reachAfter = 2;
/** Of a list of people no more speak. */
const mostNamed = 3;
/** Of a crowd no more are weighed. */
const mostAround = 40;

/** @param beside who may speak though nobody names them there: the speakers that the rules, the quotation before and the same words elsewhere have */
export function peopleAround(
  passage: ReadPassage,
  utterance: Utterance,
  words: Words,
  beside: readonly Person[],
): Candidate[] {
  const { first, last } = utterance;
  const reads = passage.sentences.slice(Math.max(0, first - reachBefore), last + reachAfter + 1);
  const byName = new Map<string, { person: Person; places: Place[] }>();
  const add = (person: Person, ...places: readonly Place[]): void => {
    const known = byName.get(person.name);
    if (known) known.places.push(...places);
    else byName.set(person.name, { person, places: [...places] });
  };
  for (const read of reads)
    for (const mention of whoIsIn(read))
      for (const person of mention.people.slice(0, mostNamed)) add(person, { read, mention });
  for (const person of beside) add(person);
  const around = nearestOf([...byName.values()]);
  return ranked(around.map((each) => ({ ...each, ...placed(each.places, utterance, words) })));
}

type Named = Pick<Candidate, 'person' | 'places'>;

/** Those who were named last; whoever is named nowhere is there for another reason. */
function nearestOf(around: readonly Named[]): readonly Named[] {
  if (around.length <= mostAround) return around;
  const lastOf = ({ places }: Named): number => places.at(-1)?.read.sentence.index ?? Infinity;
  const near = new Set(around.toSorted((one, other) => lastOf(other) - lastOf(one)).slice(0, mostAround));
  return around.filter((each) => near.has(each));
}

/** Outside quotations: whoever is named or meant, and those whom only their verb of saying makes somebody. */
function whoIsIn({ mentions, quoteFrames, quoted }: ReadSentence): Mention[] {
  const guessed = quoteFrames.flatMap(({ speaker }) =>
    mentions.some(({ from, to }) => from === speaker.from && to === speaker.to) ? [] : [speaker],
  );
  return [...mentions, ...guessed]
    .filter(({ from }) => (quoted[from] ?? null) === null)
    .toSorted((one, other) => one.from - other.from);
}

type Nearest = Omit<Candidate, 'person' | 'places' | 'rank'>;

function placed(places: readonly Place[], { first, last }: Utterance, { from, to }: Words): Nearest {
  const at = ({ read }: Place): number => read.sentence.index;
  return {
    before: places.findLast((place) => at(place) === first && place.mention.to <= from),
    behind: places.find((place) => at(place) === last && place.mention.from >= to),
    earlier: places.findLast((place) => at(place) < first),
    later: places.find((place) => at(place) > last),
  };
}

function ranked(candidates: readonly Omit<Candidate, 'rank'>[]): Candidate[] {
  const depth = ({ before, earlier }: Omit<Candidate, 'rank'>): number => {
    const place = before ?? earlier;
    return place ? place.read.sentence.index * 1000 + place.mention.from : -1;
  };
  const people = candidates.filter(({ person }) => person.kind === 'person').toSorted((a, b) => depth(b) - depth(a));
  return candidates.map((candidate) => ({ ...candidate, rank: Math.max(0, people.indexOf(candidate)) }));
}
