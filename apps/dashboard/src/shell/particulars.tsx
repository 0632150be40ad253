/** What is told beside a matter's name: an office that has no word in the reader's language stands there as articles have it. */
import type { Particulars as Told } from '../../../../libs/telling/src/brief/line-words.js';
import { foreign } from '../words/word.js';

export function Particulars({ of: { detail, asWritten } }: { readonly of: Told }) {
  if (asWritten === '') return detail;
  return (
    <>
      <span lang={foreign('en')}>{asWritten}</span>
      {detail.slice(asWritten.length)}
    </>
  );
}
