/** What accepting a run would do, by the very facts that it would append: the register after them beside the one of now. */
import type { Recorded } from '../event.js';
import { findingsDecider, type RecordFindings } from '../findings/decide.js';
import type { Findings } from '../findings/finding.js';
import { RulingBook } from '../rulings/book.js';
import type { RulingDoc } from '../rulings/doc.js';
import type { Matter } from '../summit/evolve.js';
import { ruledRegister } from '../summit/ruled.js';
import { mattersView } from '../views/matters.js';
import { rulingsView } from '../views/rulings.js';
import { differenceOf, findingsChanged, type Difference } from './difference.js';
import type { ReplayCounts } from './events.js';
import type { ReplayRecord, Unread } from './run.js';
import { foldInto, type Survey } from './survey.js';

export interface Comparison {
  readonly difference: Difference;
  readonly counts: ReplayCounts;
  readonly unread: readonly Unread[];
}

const mostUnread = 100;
const nothing: Findings = { outcomes: [], followUps: [], reactions: [], quotes: [] };

export async function compare(
  survey: Survey,
  replay: string,
  records: AsyncIterable<ReplayRecord>,
): Promise<Comparison> {
  const after = { matters: new Map(survey.matters), rulings: new Map(survey.rulings) };
  const unread: Unread[] = [];
  const counts = { articles: 0, unread: 0, findingsAdded: 0, findingsRemoved: 0 };
  for await (const kept of records) {
    const known = survey.articles.get(kept.article);
    // Read live meanwhile: that reading stands.
    if (known?.findings.basis !== kept.over) continue;
    counts.articles += 1;
    if (kept.record === null) {
      counts.unread += 1;
      unread.push({ article: kept.article, because: kept.because });
      continue;
    }
    const { added, removed } = findingsChanged(known.record?.findings ?? nothing, kept.record.findings);
    counts.findingsAdded += added;
    counts.findingsRemoved += removed;
    foldAsAccepted(after, kept, replay, findingsDecider.decide(recordOf(kept, kept.record, replay), known.findings));
  }
  const difference = differenceOf(asRuled(survey), asRuled(after));
  const { length: added } = difference.added;
  const { length: removed } = difference.removed;
  const { length: changed } = difference.changed;
  return { difference, counts: { ...counts, added, removed, changed }, unread: firstOf(unread) };
}

/** People's rulings hold whatever another reader finds: what people would see is compared, not what the machine would believe. */
function asRuled({ matters, rulings }: Pick<Survey, 'matters' | 'rulings'>) {
  return ruledRegister(matters, new RulingBook(rulings));
}

/** The command that an accepted run gives for one article. */
export function recordOf(kept: ReplayRecord, record: RecordFindings['record'], replay: string): RecordFindings {
  return { type: 'RecordFindings', at: kept.happened, record: { ...record, replay }, over: kept.over };
}

function foldAsAccepted(
  { matters, rulings }: { readonly matters: Map<string, Matter>; readonly rulings: Map<string, RulingDoc> },
  { article, record }: ReplayRecord,
  replay: string,
  facts: ReturnType<typeof findingsDecider.decide>,
): void {
  for (const fact of facts) {
    const event: Recorded = {
      ...{ ...fact, subject: `finding:${article}`, position: 0, version: 0 },
      learntAt: record?.knownSince ?? '',
    };
    foldInto(matters, mattersView, event);
    foldInto(rulings, rulingsView, event);
  }
}

/** Records come in no order. */
function firstOf(unread: readonly Unread[]): readonly Unread[] {
  return [...unread].sort((a, b) => (a.article < b.article ? -1 : 1)).slice(0, mostUnread);
}
