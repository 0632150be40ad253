/** The characters that say it, or why they are not there. */
import type { Shape } from '../client.js';
import { foreign } from '../words/word.js';
import { RemovalNote } from './removal.js';
import { lineWords } from '../words/words.js';

export function CitedSentence({ evidence }: { readonly evidence: Shape<'Evidence'> }) {
  const { removed, sentence, lang } = evidence;
  if (removed !== null) return <RemovalNote removal={removed} />;
  if (sentence === null) {
    return <p className="text-small text-faint">{lineWords.textAway}</p>;
  }
  return (
    <blockquote className="w-fit max-w-176 font-serif text-body" lang={foreign(lang)} dir="auto">
      {sentence}
    </blockquote>
  );
}
