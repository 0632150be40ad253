/** Lines where text will be. Shown only when the answer takes longer than a blink. */
import { oftenWords } from '../words/words.js';
export function Skeleton({ rows = 6 }: { readonly rows?: number }) {
  return (
    <div role="status" className="after-a-blink">
      <span className="sr-only">{oftenWords.loading}</span>
      <div aria-hidden="true" className="divide-y divide-line border-t border-line">
        {Array.from({ length: rows }, (_, row) => (
          <div key={row} className="space-y-2.5 py-5">
            <div className="h-4 w-2/5 animate-pulse rounded-sm bg-sunken" />
            <div className="h-3 w-11/12 animate-pulse rounded-sm bg-sunken" />
            <div className="h-3 w-3/5 animate-pulse rounded-sm bg-sunken" />
          </div>
        ))}
      </div>
    </div>
  );
}
