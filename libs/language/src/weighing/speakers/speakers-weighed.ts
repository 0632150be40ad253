/**
 * Says whose words a quotation holds by what was learnt from quotations whose speakers are known: everybody around it, and nobody, are rated
 * by what is seen of them, the rules' word included, and the highest sum is taken (conditional logit, McFadden 1974).
 */
import { isNobodys } from '../../speech/nobodys-words.js';
import type { ReadPassage, Utterance } from '../../speech/reading.js';
import { sumOf, type Chance } from '../linear.js';
import type { Features } from '../features.js';
import { candidateFeatures, isRuled } from './candidate-features.js';
import type { Candidate } from './candidates.js';
import { echoesOf } from './echoes.js';
import { nobodyFeatures } from './nobody-features.js';
import { settingOf, type Setting } from './setting.js';

export interface Rated {
  /** Null for nobody. */
  readonly candidate: Candidate | null;
  readonly features: Features;
}

/** Nobody is preferred to a speaker who is hardly likelier. */
const trustInNobody = 0.5;
/** An article with more is hardly one; of those further on the rules' word stands. */
const mostWeighed = 500;

/** Fewer characters may well be a term that many use. */
const shortestEcho = 16;

export const ratedIn = (setting: Setting): Rated[] => [
  ...setting.candidates.map((candidate) => ({ candidate, features: candidateFeatures(setting, candidate) })),
  { candidate: null, features: nobodyFeatures(setting) },
];

/** The passage with its quotations attributed anew, one after the other, for the speaker of one tells of the next. */
export function speakersWeighed(passage: ReadPassage, model: Chance): ReadPassage {
  let previous: Utterance | null = null;
  const utterances = passage.utterances.map((utterance, index) => {
    const setting = index < mostWeighed ? settingOf(passage, index, previous) : null;
    previous = setting && !isNobodys(setting.opening, utterance) ? attributed(setting, model) : utterance;
    return previous;
  });
  return {
    ...passage,
    utterances: utterances.map((utterance, index) => heardElsewhere(passage, utterances, index) ?? utterance),
  };
}

/** "‘Nobody slept’" over an article in which somebody says so: whose words those are is told there. */
function heardElsewhere(passage: ReadPassage, attributed: readonly Utterance[], index: number): Utterance | null {
  const own = attributed[index];
  if (!own || own.speakers.length > 0 || own.end - own.start < shortestEcho) return null;
  const said = echoesOf(passage, index).map((at) => attributed[at]?.speakers ?? []);
  const speakers = said.find((each) => each.length > 0);
  return speakers ? { ...own, speakers } : null;
}

function attributed(setting: Setting, model: Chance): Utterance {
  const worth = ({ candidate, features }: Rated): number =>
    sumOf(model, features) + (candidate === null ? trustInNobody : 0);
  const [best] = ratedIn(setting)
    .map((rated) => ({ candidate: rated.candidate, sum: worth(rated) }))
    .toSorted((one, other) => other.sum - one.sum);
  const candidate = best?.candidate ?? null;
  const { utterance } = setting;
  if (candidate === null) return { ...utterance, ...nobody };
  if (isRuled(setting, candidate)) return utterance;
  return { ...utterance, ...(isMeant(setting) ? { speakers: [candidate.person] } : by(candidate)) };
}

/** The words beside the quotation stay who says it; only whom they mean is told otherwise. */
const isMeant = ({ ruled }: Setting): boolean => ruled === 'pronoun' || ruled === 'office' || ruled === 'phrase';

type Attribution = Pick<Utterance, 'speakers' | 'mention' | 'said' | 'cue'>;

const nobody: Attribution = { speakers: [], mention: null, said: null, cue: null };

/** Where they are named nearest. */
function by({ person, before, behind, earlier, later }: Candidate): Attribution {
  const place = before ?? behind ?? earlier ?? later;
  if (!place) return { ...nobody, speakers: [person] };
  const { read, mention } = place;
  const [first, last] = [read.sentence.tokens[mention.from], read.sentence.tokens[mention.to - 1]];
  return {
    speakers: [person],
    mention: first && last ? { start: first.start, end: last.end } : null,
    said: read.sentence.slice(mention.from, mention.to),
    cue: null,
  };
}
