/** What a page turned out to be, and the sign that decided it. A wall or an error page is never taken for an article. */
import type { PageVerdict } from '#core';
import { challengeSign } from './challenge.js';
import { consentSign } from './consent.js';
import { errorSign } from './error-page.js';
import { evidenceOf, type Evidence, type Read, type Sign } from './evidence.js';
import { listSign } from './list-page.js';
import { missingSign } from './missing.js';
import { paywallSign } from './paywall.js';
import { videoSign } from './video-page.js';

export interface Verdict {
  readonly verdict: PageVerdict;
  /** Which sign decided, in a few words for people; an article needs none. */
  readonly reason?: string;
}

/** The order matters: a wall may carry the article's structured data, and an error page the site's teasers. */
const kinds: readonly (readonly [PageVerdict, Sign])[] = [
  ['challenge', challengeSign],
  ['soft-404', missingSign],
  ['error-page', errorSign],
  ['consent-wall', consentSign],
  ['paywall', paywallSign],
  ['video-page', videoSign],
  ['list-page', listSign],
];

export function verdictOn(read: Read): Verdict {
  const evidence = evidenceOf(read);
  for (const [verdict, sign] of kinds) {
    const reason = sign(evidence);
    if (reason !== undefined) return { verdict, reason };
  }
  return { verdict: articleOrLess(evidence) };
}

const enoughWords = 25;

/**
 * A flash is an article from twenty-five words on; shorter, where the page vouches for it and at least one whole sentence stands
 * under the headline. Of anything less only the headline is believed.
 */
function articleOrLess({ title, text, words, isVouched }: Evidence): PageVerdict {
  if (words >= enoughWords) return 'article';
  if (isVouched && title !== undefined && text.split('\n').some(isSentence)) return 'article';
  return title === undefined && words === 0 ? 'empty' : 'headline-only';
}

function isSentence(paragraph: string): boolean {
  return paragraph.length >= 40 && /[.!?…»”"。！？।]\s*$/u.test(paragraph);
}
