/** Says that something came between two polls that was not seen. */
import { Unplug } from 'lucide-react';
import { count } from '../words/word.js';

export function HoleFlag({ holes }: { readonly holes: number }) {
  return (
    <span className="inline-flex items-baseline gap-1 font-medium text-open" title="Two polls in a row shared no item">
      <Unplug size={15} className="shrink-0 self-center" />
      {count(holes, 'hole')} in its coverage
    </span>
  );
}
