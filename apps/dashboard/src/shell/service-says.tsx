/** What the service wrote down in English: in the language of the page where that has words for it, else marked as what it is. */
import { reasonIn } from '../words/reason.js';
import { capitalised, foreign, messageIn } from '../words/word.js';

export function ServiceSays({ children: said }: { readonly children: string }) {
  const own = reasonIn(said) ?? messageIn(said);
  return own === null ? <span lang={foreign('en')}>{capitalised(said)}</span> : capitalised(own);
}
