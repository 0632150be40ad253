/** What could not be read or was not seen, each with what that means and the list behind it. */
import { CircleCheck } from 'lucide-react';
import { nothingUnseen, unseenIn } from '../words/word.js';
import { briefWords, unseenWords } from '../words/words.js';
import type { Shape } from '../client.js';
import { OpenLink } from '../shell/open-link.js';
import { Section } from '../shell/page.js';

export function NotSeen({ coverage }: { readonly coverage: NonNullable<Shape<'Brief'>['coverage']> }) {
  const unseen = unseenIn(coverage);
  return (
    <Section id="not-seen" title={unseenWords.title} note={briefWords.lacks}>
      {unseen.length === 0 ? (
        <p className="flex items-start gap-2 border-y border-line py-4 text-small text-soft">
          <CircleCheck size={16} className="mt-0.5 shrink-0 text-good" />
          {nothingUnseen(coverage)}
        </p>
      ) : (
        <ul className="ledger">
          {unseen.map(({ words, meaning, to, bad }) => (
            <li key={to} className="grid grid-cols-1 gap-x-8 gap-y-1 py-3 text-small lg:grid-cols-[29.5rem_1fr]">
              <span className={inkOf(bad)}>
                <OpenLink to={to} className="underline-offset-4 hover:underline">
                  {words}
                </OpenLink>
              </span>
              <span className="text-soft">{meaning}</span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function inkOf(bad: boolean): string {
  return bad ? 'font-semibold text-bad' : 'text-ink';
}
