/** What tells of somebody who is named or meant in the sentences around the quotation's own. */
import type { ReadSentence } from '../../speech/reading.js';
import { see, step, type Features } from '../features.js';
import type { Candidate, Place } from './candidates.js';
import { actsIn, firstToAct } from './nearby-features.js';
import type { Setting } from './setting.js';

/** What stands around says more where the rules know nobody. */
const ruledOr = ({ ruled, manner }: Setting): string => (ruled === 'nobody' ? manner : `rules ${ruled}`);

const paragraphOf = ({ read }: Place): number => read.sentence.paragraph;

export function seeEarlier(features: Features, setting: Setting, candidate: Candidate): void {
  const { earlier, places } = candidate;
  if (!earlier) {
    see(features, 'not earlier');
    return;
  }
  const { utterance, opening, seat } = setting;
  const { read } = earlier;
  const back = utterance.first - read.sentence.index;
  const near = `${step(3, back)} back, ${step(2, opening.sentence.paragraph - paragraphOf(earlier))} paragraphs`;
  see(features, `earlier ${step(6, back)}, ${ruledOr(setting)}`);
  see(features, `earlier ${near}`);
  const first = firstToAct(read);
  const isFirst = places.some((place) => place.read === read && place.mention.from === first?.from);
  const acts = [...(isFirst ? ['first to act'] : []), ...(speaksIn(read, candidate) ? ['speaks'] : [])];
  for (const act of acts) {
    see(features, `earlier, ${act} ${step(4, back)}`);
    see(features, `earlier, ${act} ${near}, ${ruledOr(setting)}, ${seat}`);
  }
  seeMention(features, earlier, step(3, back));
  if (back === 1) seeSentenceBefore(features, setting, earlier, isFirst);
}

const speaksIn = ({ quoteFrames }: ReadSentence, { person }: Candidate): boolean =>
  quoteFrames.some(({ speaker }) => speaker.people.some(({ name }) => name === person.name));

function seeMention(features: Features, { read, mention }: Place, back: string): void {
  if (mention.bound) see(features, `earlier, bound ${back}`);
  else if (!actsIn(read, mention)) see(features, `earlier, acts not ${back}`);
  if (mention.pronoun !== null) see(features, 'earlier, by pronoun');
  if (mention.named) see(features, 'earlier, by name');
}

function seeSentenceBefore(features: Features, { seat }: Setting, { read }: Place, isFirst: boolean): void {
  const { tokens } = read.sentence;
  const length = tokens.length < 9 ? 'short' : tokens.length < 16 ? 'middling' : 'long';
  see(features, `earlier in a ${length} sentence${isFirst ? ', first to act' : ''}, ${seat}`);
  if (read.sentence.word(tokens.length - 1) === ':') see(features, 'earlier, colon');
}

export function seeLater(features: Features, setting: Setting, { later }: Candidate): void {
  if (!later) return;
  const { closing, utterance, manner, seat, ruled } = setting;
  const on = later.read.sentence.index - utterance.last;
  const near = `${String(on)} on, ${step(1, paragraphOf(later) - closing.sentence.paragraph)} paragraphs`;
  see(features, `later ${near}`);
  see(features, `later ${near}, ${manner}, ${seat}, rules ${ruled}`);
  if (firstToAct(later.read)?.from === later.mention.from) see(features, `later, first to act ${near}, ${seat}`);
}

/** Whoever said one quotation often says the next. */
export function seePrevious(features: Features, setting: Setting, { person }: Candidate): void {
  const { utterance, seat, previous, opening, passage } = setting;
  if (!previous?.speakers.some(({ name }) => name === person.name)) return;
  const since = utterance.first - previous.last;
  const isSame = passage.sentences[previous.last]?.sentence.paragraph === opening.sentence.paragraph;
  see(features, `said the one before ${step(4, since)}`);
  see(features, `said the one before ${step(2, since)}, ${isSame ? 'same paragraph' : 'another'}, ${ruledOr(setting)}`);
  see(features, `said the one before ${step(2, since)}, ${seat}, ${ruledOr(setting)}`);
}
