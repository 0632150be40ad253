/** Says that something came between two polls that was not seen. */
import { Unplug } from 'lucide-react';
import { count } from '../words/word.js';
import { feedWords } from '../words/words.js';

export function HoleFlag({ holes }: { readonly holes: number }) {
  return (
    <span className="inline-flex items-baseline gap-1 font-medium text-open" title={feedWords.holeWhy}>
      <Unplug size={15} className="shrink-0 self-center" />
      {count(holes, 'hole')} {feedWords.inItsCoverage}
    </span>
  );
}
