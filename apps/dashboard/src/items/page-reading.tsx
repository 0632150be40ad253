/** What the page turned out to be, by which sign, and how sure we are of its text; of a live blog or several articles, the pieces. */
import type { Shape } from '../client.js';
import { foreign, word } from '../words/word.js';
import { EntryList } from './entry-list.js';
import { qualityWords, readingIn } from './reading-in.js';
import type { Span } from './passages.js';
import { itemPageWords, oftenWords } from '../words/words.js';

interface Props {
  readonly item: Shape<'ItemDetail'>;
  readonly sought: Span | null;
}

export function PageReading({ item, sought }: Props) {
  const reading = readingIn(item);
  if (reading === null) return null;
  const { verdict, reason, quality, entries } = reading;
  return (
    <section>
      <h2 className="mb-2 font-serif text-lead font-bold">{oftenWords.thePage}</h2>
      <div className="border-t border-line pt-3 text-small">
        <p className="font-medium">{word('page', verdict)}</p>
        {quality !== null && <p className="text-soft">{qualityWords(verdict, quality)}</p>}
        {reason !== '' && (
          <p className="text-faint">
            {itemPageWords.because} <span lang={foreign('en')}>{reason}</span>
          </p>
        )}
      </div>
      {item.text !== null && entries.length > 0 && <EntryList text={item.text} entries={entries} sought={sought} />}
    </section>
  );
}
