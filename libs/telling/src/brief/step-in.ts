/** What happened in a step of an item's trace, as a sentence that begins small and ends open. */
import { messageIn } from './message-in.js';
import { matterNameFromId } from './matter-from-id.js';
import { listed, wordIn } from './wording.js';
import type { Words } from '../languages/said.js';
import type { ToldClaim, ToldReading, ToldRevision, ToldStep } from './told-step.js';

type Told<Kind extends ToldStep['kind']> = Extract<ToldStep, { readonly kind: Kind }>;
type Says = { readonly [Kind in ToldStep['kind']]: (step: Told<Kind>, words: Words) => string };

export function stepIn(step: ToldStep, words: Words): string {
  const say = says[step.kind] as (step: ToldStep, words: Words) => string;
  return say(step, words);
}

const says: Says = {
  discovered: ({ feed, isFirstImport }, { stepWords }) =>
    stepWords.discovered(feed) + (isFirstImport ? stepWords.inFirstImport : ''),
  'headline-changed': ({ before, after }, { stepWords }) => stepWords.headlineChanged(before, after),
  read: (step, { stepWords, locale }) => stepWords.read(figureIn(step.words, locale), figureIn(step.quality, locale)),
  unreadable: ({ detail }, words) => words.stepWords.unreadable(own(detail, words)),
  judged: ({ relevant, score, threshold }, { stepWords, locale }) =>
    stepWords.judged[relevant ? 'relevant' : 'notRelevant'](figureIn(score, locale), figureIn(threshold, locale)),
  copy: ({ percent }, { stepWords }) => stepWords.copy(String(percent)),
  revised: revisedIn,
  erased: ({ by, reason }, { stepWords }) => stepWords.erased(by, reason),
  'let-go': ({ because }, words) => words.stepWords.letGo(own(because, words)),
  'read-for-claims': readingIn,
  withdrawn: ({ matters, because }, words) =>
    words.stepWords.withdrawn(
      listed(
        matters.map((matter) => matterNameFromId(matter, words)),
        words,
      ),
      own(because, words),
    ),
  'item-ruled': ({ relevant, by, reason }, { stepWords }) =>
    stepWords.itemRuled[relevant ? 'relevant' : 'notRelevant'](by, reason),
  confirmed: ruledIn,
  rejected: ruledIn,
  corrected: ({ finding, to, by, reason }, words) =>
    words.stepWords.corrected(valueIn(finding, words), valueIn(to, words), by, reason),
  'ruling-lifted': ({ by, reason }, { stepWords }) => stepWords.rulingLifted(by, reason),
};

function ruledIn({ kind, finding, by, reason }: Told<'confirmed' | 'rejected'>, words: Words): string {
  return words.stepWords.finding[kind](valueIn(finding, words), by, reason);
}

function valueIn({ kind, value }: ToldClaim, words: Words): string {
  return words.inSentence(wordIn(words[kind], value));
}

function revisedIn({ kinds, headlineChanged, removed, added, ...rest }: ToldRevision, words: Words): string {
  const { stepWords } = words;
  const nature = rest.nature ?? (rest.material ? 'correction' : 'cosmetic');
  const names = kinds.map((kind) => wordIn(words.revised, kind));
  return [
    stepWords.revised[nature],
    ...(names.length === 0 ? [] : [stepWords.revisedIn(listed(names, words))]),
    ...(headlineChanged ? [stepWords.headlineToo] : []),
    stepWords.sentences(words.count(removed, 'sentence'), String(added)),
  ].join('');
}

function readingIn({ reader, version, found, reanchored, leftOut, asked }: ToldReading, words: Words): string {
  const { stepWords } = words;
  const said = stepWords.readForClaims(`${reader} ${version}`, String(found));
  const again = reanchored === null ? '' : stepWords.reanchored(String(reanchored));
  const more = leftOut === 0 ? '' : stepWords.leftOut(figureIn(leftOut, words.locale));
  return said + again + more + (asked === null ? '' : askedIn(asked, words));
}

function askedIn(asked: NonNullable<ToldReading['asked']>, words: Words): string {
  const { model, tokens, dropped, insteadBecause } = asked;
  const { stepWords, locale } = words;
  if (insteadBecause !== null) return stepWords.inPlaceOf(model, own(insteadBecause, words));
  const reasons = dropped.map(({ reason, count }) => `${String(count)} ${reason}`).join(', ');
  const fallen = reasons === '' ? stepWords.noneDropped : stepWords.dropped(reasons);
  return fallen + stepWords.askedOf(model, figureIn(tokens, locale));
}

/** What was written down in English, in the language where that has words for it. */
function own(said: string, words: Words): string {
  return messageIn(said, words) ?? said;
}

function figureIn(value: number, locale: string): string {
  return value.toLocaleString(locale, { maximumFractionDigits: 20 });
}
