/** What was agreed or not, what is next, who reacted how: each matter with its reports and what was told of it. */
import type { Recorded } from '../event.js';
import type { Report } from '../summit/report.js';
import { evolveMatter, mattersTouched, type Matter, type RegisterFact } from '../summit/evolve.js';
import type { Needed, View } from '../view.js';

const own = ['findings-recorded.v1', 'findings-withdrawn.v1'];
const subjects = ['outcome:', 'meeting:', 'reaction:'];

export const mattersView: View<Matter> = {
  name: 'matters',
  version: 6,
  subjects: ['finding:', ...subjects],
  keys: (event) => (concernsMatters(event) ? mattersTouched(event) : []),
  evolve: (doc, event, key) => (concernsMatters(event) ? evolveMatter(doc, event, key) : doc),
  parts: { split: byArticle, join: withReports, differing, needed },
};

function byArticle({ reports, ...head }: Matter) {
  const parts = new Map<string, Report[]>();
  for (const report of reports) {
    const same = parts.get(report.article.id);
    if (same === undefined) parts.set(report.article.id, [report]);
    else same.push(report);
  }
  return { head, parts };
}

function withReports(head: unknown, parts: ReadonlyMap<string, readonly unknown[]>): Matter {
  const articles = [...parts].sort(([one], [other]) => (one < other ? -1 : 1));
  return { ...(head as Matter), reports: articles.flatMap(([, reports]) => reports as readonly Report[]) };
}

/** Of one article, whose reports are replaced. Only where a replay comes in between are all weighed (`evolveMatter`). */
function needed(event: Recorded): Needed {
  if (!concernsMatters(event)) return [];
  if (event.type === 'findings-recorded.v1') return neededFor(event.data.article.id, event.data);
  return event.type === 'findings-withdrawn.v1' ? neededFor(event.data.article, event.data) : [];
}

function neededFor(article: string, { replay }: { readonly replay?: string }): Needed {
  return replay === undefined ? [article] : 'whole';
}

/** Their reports lie in the same order: what both begin and end with is left out. */
function differing(before: Matter, after: Matter): readonly [Matter, Matter] {
  const start = shared(before.reports, after.reports);
  const [then, now] = [before.reports.slice(start), after.reports.slice(start)];
  const end = shared(then.toReversed(), now.toReversed());
  return [
    { ...before, reports: then.slice(0, then.length - end) },
    { ...after, reports: now.slice(0, now.length - end) },
  ];
}

/** How many reports both begin with. What an article said is replaced as a whole, so that no part is cut. */
function shared(one: readonly Report[], other: readonly Report[]): number {
  let count = 0;
  while (count < one.length && one[count] === other[count]) count += 1;
  return count;
}

export function concernsMatters(event: Recorded): event is Recorded<RegisterFact> {
  return own.includes(event.type) || subjects.some((prefix) => event.subject.startsWith(prefix));
}
