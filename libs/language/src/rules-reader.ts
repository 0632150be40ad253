/**
 * Finds quotations, outcomes, follow-up meetings and reactions by rules over word lists: no model,
 * no network, no clock, the same findings for the same text and story every time. Of other languages than English it takes
 * quotations only.
 */
import { noFindings, type Findings, type Quotation, type ReadableArticle, type Reader, type Story } from '#core';
import { contextOf, type Context } from './claims/context.js';
import { followUpsOf } from './claims/follow-ups.js';
import { outcomesOf } from './claims/outcomes.js';
import { reactionsOf } from './claims/reactions.js';
import { languageOf, quotationsIn, tongueOf } from './languages/index.js';
import { readPassage } from './speech/read-passage.js';
import type { ReadPassage, Utterance } from './speech/reading.js';

/** No article is longer; what lies beyond is not read. */
const mostText = 100_000;

const quotationOf = ({ start, end, speakers, mention, said, cue, whole }: Utterance): Quotation => ({
  start,
  end,
  speaker: speakers[0]?.name ?? said,
  speakerStart: mention?.start ?? null,
  speakerEnd: mention?.end ?? null,
  cue,
  kind: whole ? 'direct' : 'mixed',
});

/** What is made of what the rules find, where English is read whole: of whose words quotations hold, and of all else. */
export interface Refinement {
  readonly attribute: (passage: ReadPassage) => ReadPassage;
  readonly weigh: (context: Context, found: Findings) => Findings;
}

const asRuled: Refinement = { attribute: (passage) => passage, weigh: (_, found) => found };

/** What the rules find, and what is made of it. */
export function readByRules(article: ReadableArticle, story: Story, refinement = asRuled): Findings {
  const text = article.text.slice(0, mostText);
  const language = languageOf({ ...article, text });
  const tongue = tongueOf(language);
  if (tongue) return { ...noFindings, quotes: quotationsIn(text, story, tongue) };
  const ruled = readPassage(text, story, article.publishedAt);
  if (language !== 'en') return { ...noFindings, quotes: quotesIn(ruled) };
  const passage = refinement.attribute(ruled);
  const context = contextOf(passage, article, story);
  return refinement.weigh(context, { ...ruledIn(context), quotes: quotesIn(passage) });
}

const quotesIn = ({ utterances }: ReadPassage): Quotation[] =>
  utterances
    .filter(({ single, speakers, mention }) => !single || mention !== null || speakers.length > 0)
    .map(quotationOf);

export const ruledIn = (context: Context): Findings => ({
  ...noFindings,
  outcomes: outcomesOf(context),
  followUps: followUpsOf(context),
  reactions: reactionsOf(context),
});

export const rulesReader: Reader = {
  name: 'rules',
  version: '2.11.0',
  about: 'quotations, outcomes, follow-up meetings and reactions by rules over word lists, in the whole text',
  findings: (article, story) => readByRules(article, story),
};
