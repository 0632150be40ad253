/** What is told beside a matter's name: what has no word in the reader's language stands there as articles have it. */
import { runsOf, type Particulars as Told } from '../../../../libs/telling/src/brief/line-words.js';
import { foreign } from '../words/word.js';

export function Particulars({ of }: { readonly of: Told }) {
  return runsOf(of).map(({ text, isForeign }, at) => (
    <span key={at} lang={isForeign ? foreign('en') : undefined}>
      {text}
    </span>
  ));
}
