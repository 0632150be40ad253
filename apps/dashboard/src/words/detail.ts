/** What an attempt came to: the service writes it down in English, and nearly always in these sentences. */
import { ownOf } from '../../../../libs/telling/src/brief/own.js';
import { foreign, messageIn, tag } from './word.js';
import { detailWords as words } from './words.js';

export interface Detail {
  /** Begins small and ends open. */
  readonly text: string;
  /** The language that it stands in, where that is not the page's. */
  readonly lang?: string | undefined;
}

const answered = /^answered (\d{3})(, a redirect that is not followed)?$/;
/** With what the system says in its own words in brackets, for those who know it. */
const withCode = /^(.+?)( \([A-Z_0-9]+\))?$/s;

export function detailIn(detail: string): Detail {
  if (tag === 'en') return { text: detail };
  const own = answerIn(detail) ?? sentenceIn(detail) ?? messageIn(detail);
  return own === null ? { text: detail, lang: foreign('en') } : { text: own };
}

function answerIn(detail: string): string | null {
  const [, status, redirect] = answered.exec(detail) ?? [];
  if (status === undefined) return null;
  return redirect === undefined ? words.answered(status) : words.redirect(status);
}

function sentenceIn(detail: string): string | null {
  const [, said = '', code = ''] = withCode.exec(detail) ?? [];
  const own = ownOf<string>(words.known, said);
  return own === undefined ? null : `${own}${code}`;
}
