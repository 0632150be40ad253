/** What each step of an item's trace was, as values that every reader has in words of their own. */
import {
  concernsRulings,
  type ArticleFact,
  type FindingFact,
  type Findings,
  type FindingsRecorded,
  type Recorded,
  type RulingFact,
} from '#core';
import type { ToldReading, ToldStep } from '#telling';

export function toldStep(event: Recorded): ToldStep {
  if (concernsRulings(event)) return ruled(event);
  const step = event as Recorded<ArticleFact | FindingFact>;
  if (step.type === 'findings-recorded.v1') return { kind: 'read-for-claims', ...readingOf(step.data) };
  if (step.type !== 'findings-withdrawn.v1') return ofArticle(step);
  return { kind: 'withdrawn', matters: step.data.matters, because: step.data.because };
}

function ofArticle({ type, data }: ArticleFact): ToldStep {
  switch (type) {
    case 'article-discovered.v1':
      return { kind: 'discovered', feed: data.feed, isFirstImport: data.baseline };
    case 'article-headline-changed.v1':
      return { kind: 'headline-changed', before: data.previousTitle, after: data.title };
    case 'article-read.v1':
      return { kind: 'read', words: data.words, quality: data.quality };
    case 'article-unreadable.v1':
      return { kind: 'unreadable', detail: data.detail };
    case 'article-judged.v1':
      return { kind: 'judged', relevant: data.relevant, score: data.score, threshold: data.threshold };
    case 'article-recognised-as-copy.v1':
      return { kind: 'copy', percent: Math.round(data.share * 100) };
    case 'article-revised.v1': {
      const { nature = null, material, kinds = [], headlineChanged = false, removed, added } = data;
      return { kind: 'revised', nature, material, kinds, headlineChanged, removed, added };
    }
    case 'article-text-erased.v1':
      return { kind: 'erased', by: data.by, reason: data.reason };
    case 'article-let-go.v1':
      return { kind: 'let-go', because: data.because };
  }
}

/** What a person decided about the article or a sentence of it. */
function ruled({ type, data }: RulingFact): ToldStep {
  const by = { by: data.by, reason: data.reason };
  if ('relevant' in data) return { kind: 'item-ruled', relevant: data.relevant, ...by };
  if (!('said' in data)) return { kind: 'ruling-lifted', ...by };
  const finding = { kind: data.said.claim.kind, value: data.said.value };
  if (type === 'finding-corrected.v1') {
    return { kind: 'corrected', finding, to: { kind: data.to.kind, value: data.to.value }, ...by };
  }
  return type === 'finding-confirmed.v1' ? { kind: 'confirmed', finding, ...by } : { kind: 'rejected', finding, ...by };
}

function readingOf(record: FindingsRecorded['data']): ToldReading {
  const { reader, readerVersion, findings, reanchored = null, leftOut = { claims: 0, quotes: 0 }, asked } = record;
  const counted = { found: countOf(findings), reanchored, leftOut: leftOut.claims + leftOut.quotes };
  return { reader, version: readerVersion, ...counted, asked: askedOf(asked) };
}

function askedOf(asked: FindingsRecorded['data']['asked']): ToldReading['asked'] {
  if (asked === undefined) return null;
  const { model, tokens, instead } = asked;
  const dropped = Object.entries(asked.dropped).map(([reason, count]) => ({ reason, count }));
  return { model, tokens, dropped, insteadBecause: instead?.because ?? null };
}

function countOf({ outcomes, followUps, reactions, quotes }: Findings): number {
  return outcomes.length + followUps.length + reactions.length + quotes.length;
}
