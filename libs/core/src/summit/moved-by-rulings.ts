/** Which articles tell of a matter by people's rulings alone, and which no longer do, though the machine read it in them. */
import type { RulingBook } from '../rulings/book.js';
import type { Report } from './report.js';
import { ruledMatter, type Register } from './ruled.js';

/** Ids of articles. */
export interface MovedByRulings {
  /** Whose claim was corrected to it, or stood in a matter that was merged into it or split off to it. */
  readonly added: readonly string[];
  /** Whose every claim about it was rejected, corrected to something else, merged into another matter or split off. */
  readonly gone: readonly string[];
}

/** `matters` hold at least those that `book.feeding(key)` names, as far as they exist. What is set aside otherwise still tells of it. */
export function movedByRulings(key: string, matters: Register, book: RulingBook): MovedByRulings {
  const { reports, ruled } = ruledMatter(key, matters, book);
  const aside = ruled?.aside.filter((report) => report.ruled?.verdict !== 'rejected') ?? [];
  const [read, standing] = [articlesOf(matters.get(key)?.reports ?? []), articlesOf([...reports, ...aside])];
  return {
    added: [...standing].filter((id) => !read.has(id)),
    gone: [...read].filter((id) => !standing.has(id)),
  };
}

function articlesOf(reports: readonly Report[]): ReadonlySet<string> {
  return new Set(reports.map(({ article }) => article.id));
}
