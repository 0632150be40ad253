/** One line of truth on top: how much came in, what became of it, and what is not working. Every figure leads to its list. */
import { cameIn, unseenIn } from '../words/word.js';
import type { Shape } from '../client.js';
import { OpenLink } from '../shell/open-link.js';

export function TruthLine({ coverage }: { readonly coverage: NonNullable<Shape<'Brief'>['coverage']> }) {
  return (
    <p className="mt-5 border-y border-ink py-2.5 text-small text-soft">
      {[...cameIn(coverage), ...unseenIn(coverage)].map(({ words, to, bad }, place) => (
        <span key={to}>
          {place > 0 && <span aria-hidden="true"> · </span>}
          <span className={inkOf(bad)}>
            <OpenLink to={to} className="underline-offset-4 hover:underline">
              {words}
            </OpenLink>
          </span>
        </span>
      ))}
    </p>
  );
}

function inkOf(bad: boolean): string {
  return bad ? 'font-semibold text-bad' : '';
}
