/** One sentence for each step of an item's trace. */
import {
  concernsRulings,
  type ArticleFact,
  type ArticleRevised,
  type FindingFact,
  type Findings,
  type FindingsRecorded,
  type Recorded,
  type RulingFact,
} from '#core';

export function summaryOf(event: Recorded): string {
  if (concernsRulings(event)) return `${ruled(event)} by ${event.data.by}: “${event.data.reason}”`;
  const step = event as Recorded<ArticleFact | FindingFact>;
  switch (step.type) {
    case 'article-discovered.v1':
      return `found in the feed ${step.data.feed}${step.data.baseline ? ', in its first import' : ''}`;
    case 'article-headline-changed.v1':
      return `the feed changed the headline from “${step.data.previousTitle}” to “${step.data.title}”`;
    case 'article-read.v1':
      return `the page was read: ${String(step.data.words)} words, quality ${String(step.data.quality)}`;
    case 'article-unreadable.v1':
      return `the page could not be read: ${step.data.detail}`;
    case 'article-judged.v1':
      return `judged ${step.data.relevant ? 'relevant' : 'not relevant'}: ${String(step.data.score)} of ${String(step.data.threshold)} points`;
    case 'article-recognised-as-copy.v1':
      return `recognised as a copy: ${String(Math.round(step.data.share * 100))} % of the text stands in another article`;
    case 'article-revised.v1':
      return `${revised(step.data)}: ${String(step.data.removed)} sentences gone, ${String(step.data.added)} new`;
    case 'article-text-erased.v1':
      return `the text was erased by ${step.data.by}: ${step.data.reason}`;
    case 'article-let-go.v1':
      return `let go by policy: ${step.data.because}`;
    case 'findings-recorded.v1':
      return `read for claims by ${step.data.reader} ${step.data.readerVersion}: ${countOf(step.data.findings)} found${asBefore(step.data)}${askedOf(step.data)}`;
    case 'findings-withdrawn.v1':
      return `no longer says what it said of ${step.data.matters.join(', ')}: ${step.data.because}`;
  }
}

/** What a person decided about a sentence of the article. */
function ruled({ type, data }: RulingFact): string {
  if ('relevant' in data) return `judged ${data.relevant ? 'relevant' : 'not relevant'}`;
  if (!('said' in data)) return 'the ruling was taken back';
  const value = inWords(data.said.value);
  if (type === 'finding-corrected.v1') return `the finding “${value}” was corrected to “${inWords(data.to.value)}”`;
  return `the finding “${value}” was ${type === 'finding-confirmed.v1' ? 'confirmed' : 'rejected'}`;
}

function inWords(value: string): string {
  return value.replaceAll('-', ' ');
}

function revised({ material, nature, kinds = [] }: ArticleRevised['data']): string {
  const by = kinds.length === 0 ? '' : ` (${kinds.join(', ')})`;
  if (nature === 'update') return `updated${by}`;
  return `${nature === 'reworded' ? 'reworded' : `revised ${material ? 'materially' : 'cosmetically'}`}${by}`;
}

function asBefore({ reanchored }: FindingsRecorded['data']): string {
  return reanchored === undefined ? '' : `, ${String(reanchored)} of them in sentences that stood there before`;
}

function askedOf({ asked }: FindingsRecorded['data']): string {
  if (asked === undefined) return '';
  if (asked.instead !== undefined) return `, in the place of the model ${asked.model}: ${asked.instead.because}`;
  const dropped = Object.entries(asked.dropped).map(([reason, count]) => `${String(count)} ${reason}`);
  const fallen = dropped.length === 0 ? 'no statement was dropped' : `statements dropped: ${dropped.join(', ')}`;
  return `; ${fallen} (${asked.model}, ${String(asked.tokens)} tokens)`;
}

function countOf({ outcomes, followUps, reactions, quotes }: Findings): string {
  return String(outcomes.length + followUps.length + reactions.length + quotes.length);
}
