/** Of a change after which the state reads as it did before: what did change. */
import { spokenWords } from '../words/spoken.js';
import { word } from '../words/word.js';
import type { Change } from './use-changes.js';

/** "Contradicted"; empty where the log tells no more than that it was said again; null where the state reads otherwise now. */
export function stayedOf({
  kind,
  type,
  before,
  after,
}: Pick<Change, 'kind' | 'type' | 'before' | 'after'>): string | null {
  if (before === null || after === null || word(kind, before) !== word(kind, after)) return null;
  return Object.hasOwn(spokenWords().told, type) ? word('told', type) : '';
}
