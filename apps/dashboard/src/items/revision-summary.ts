/** What a revision changed, in one sentence. */
import type { Shape } from '../client.js';
import { count, listed, sentence, word } from '../words/word.js';
import { itemPageWords } from '../words/words.js';

type Changed = Pick<Shape<'Revision'>, 'kinds' | 'headlineChanged' | 'removed' | 'added'>;

export function revisionSummary({ kinds, headlineChanged, removed, added }: Changed): string {
  const said = [
    ...(headlineChanged ? [itemPageWords.theHeadlineIsAnother] : []),
    ...(kinds.length === 0 ? [] : [itemPageWords.changed(listed(kinds.map((kind) => word('revised', kind))))]),
    itemPageWords.goneNew(count(removed, 'sentence'), String(added)),
  ];
  return sentence(said.join('; '));
}
