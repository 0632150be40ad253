/** What stands in the place of a text that was erased: when, and why. */
import { FileX2 } from 'lucide-react';
import type { Shape } from '../client.js';
import { sentence } from '../words/word.js';
import { When } from './when.js';
import { shellWords } from '../words/words.js';

export function RemovalNote({ removal }: { readonly removal: Shape<'Removal'> }) {
  return (
    <span className="inline-flex items-start gap-1.5 text-small text-soft">
      <FileX2 size={15} className="mt-1 shrink-0" />
      <span className="min-w-0 wrap-anywhere">
        {shellWords.textRemovedOn} <When at={removal.at} as="exact" />: <bdi>{sentence(removal.reason)}</bdi>
      </span>
    </span>
  );
}
