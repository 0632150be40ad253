/**
 * Decides, before rss-parser sees a feed, whether it can be trusted with it: a reason against it, or undefined. Each
 * reason is something it was seen to get wrong, to throw away, or to hang on.
 */
import { parseMoment } from '../text/dates.js';
import { isUsualPrefix, usualPrefix } from './namespaces.js';

export type Doubt =
  'unknown-root' | 'namespaces' | 'inherited' | 'inline-markup' | 'unclosed-brackets' | 'date' | 'declaration';

const checks: readonly (readonly [Doubt, (xml: string) => boolean])[] = [
  ['unknown-root', (xml) => !hasTrustedRoot(xml)],
  ['declaration', (xml) => /<!(?!--|\[CDATA\[)/.test(xml)],
  ['inherited', (xml) => /\sxml:(?:base|lang)\s*=/i.test(xml)],
  [
    'inline-markup',
    (xml) => /\s(?:mode\s*=\s*["']|type\s*=\s*["'](?:xhtml|application\/xhtml|(?:text|application)\/xml))/i.test(xml),
  ],
  ['namespaces', (xml) => [...xml.matchAll(/\sxmlns(?::([\w.-]+))?\s*=\s*["']([^"']*)["']/gi)].some(isOdd)],
  ['unclosed-brackets', hasUnclosedBrackets],
  ['date', hasOddAtomDate],
];

export function doubtAbout(xml: string): Doubt | undefined {
  return checks.find(([, applies]) => applies(xml))?.[0];
}

function hasTrustedRoot(xml: string): boolean {
  const root =
    /^(?:<\?[^>]*\?>|<!--[\s\S]*?-->|\s+)*<(?:rss\b[^>]*\sversion\s*=\s*["'](?:2|0\.9)|feed\b[^>]*2005\/Atom["'])/;
  return root.test(xml);
}

function isOdd([, prefix = '', uri = '']: RegExpMatchArray): boolean {
  const usual = usualPrefix(uri);
  if (usual === undefined) return isUsualPrefix(prefix) && prefix !== '';
  return prefix === '' ? !/^http:\/\/www\.w3\.org\/2005\/Atom$/.test(uri) : usual !== prefix;
}

/** rss-parser's snippet maker takes quadratic time on "<" without ">". */
function hasUnclosedBrackets(xml: string): boolean {
  let open = 0;
  for (const [bracket] of xml.matchAll(/<|&(?:lt|#60|#x3c);|>|&(?:gt|#62|#x3e);/g)) {
    open = /^(?:<|&lt;|&#60;|&#x3c;)/.test(bracket) ? open + 1 : 0;
    if (open > 30) return true;
  }
  return false;
}

/** One date that JavaScript cannot read costs rss-parser the whole Atom feed. */
function hasOddAtomDate(xml: string): boolean {
  return [...xml.matchAll(/<(?:published|updated)\b[^>]*>([^<]*)</g)].some(([, date = '']) => {
    return date !== '' && (Number.isNaN(Date.parse(date)) || parseMoment(date) === undefined);
  });
}
