/**
 * Decides, before rss-parser sees a feed, whether it can be trusted with it: a reason against it, or undefined. It is trusted
 * with plain RSS, which it reads as well as we do. Each reason is something it was seen to get wrong, to throw away, to hang
 * on, or to take longer for than its answer is worth.
 */

export type Doubt = 'size' | 'root' | 'namespaces' | 'inherited' | 'declaration' | 'references' | 'unclosed-brackets';

const largest = 32 * 1024;

const checks: readonly (readonly [Doubt, (xml: string) => boolean])[] = [
  ['size', (xml) => xml.length > largest],
  ['root', (xml) => !plainRoot.test(xml.slice(0, 4096))],
  // It matches prefixes, not namespaces: any but Atom's own may mean something else.
  ['namespaces', (xml) => foreignPrefix.test(xml) || xml.replace(atomNamespace, '').includes('xmlns')],
  ['inherited', (xml) => /\sxml:(?:base|lang)\s*=/i.test(xml)],
  ['declaration', (xml) => /<!(?!--|\[CDATA\[)/.test(xml)],
  ['references', (xml) => foreignReference.test(xml)],
  ['unclosed-brackets', hasUnclosedBrackets],
];

export function doubtAbout(xml: string): Doubt | undefined {
  return checks.find(([, applies]) => applies(xml))?.[0];
}

const plainRoot = /^(?:<\?[^>]*\?>|<!--(?:[^-]|-(?!->))*-->|\s+)*<rss\b[^>]*\sversion\s*=\s*["'](?:2|0\.9)/;
const foreignPrefix = /<(?!atom:link[\s/])[a-z][\w.-]{0,40}:/i;
const atomNamespace = /\sxmlns:atom\s*=\s*["']http:\/\/www\.w3\.org\/2005\/Atom\/?["']/;

/** One that is not XML's own ends its reading; 128 to 159 it takes by their letter. Inside CDATA they harm nobody, but we need not know. */
const foreignReference = /&(?!(?:amp|lt|gt|quot|apos|#(?!1[2-5]\d;)\d{1,6}|#x(?![89][\da-f];)[\da-f]{1,5});)/i;

/** Its snippet maker takes quadratic time on "<" without ">". */
function hasUnclosedBrackets(xml: string): boolean {
  let open = 0;
  for (const [bracket] of xml.matchAll(/<|&(?:lt|#60|#x3c);|>|&(?:gt|#62|#x3e);/gi)) {
    open = /^(?:<|&lt;|&#60;|&#x3c;)/i.test(bracket) ? open + 1 : 0;
    if (open > 30) return true;
  }
  return false;
}
