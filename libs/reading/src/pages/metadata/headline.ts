/** The headline: of all places that claim to hold it, the one the others support best, without the site's name. */
import { articleNode, stringOf } from '../json-ld.js';
import { metaValue, select, textAt, type Page } from '../page.js';

interface Candidate {
  readonly text: string;
  readonly trust: number;
}

export function headlineOf(page: Page, siteName: string | undefined): string | undefined {
  const candidates = candidatesOf(page, siteName).filter(({ text }) => text !== '');
  const ranked = candidates
    .map((candidate) => ({ candidate, support: supportFor(candidate, candidates) }))
    .sort((one, other) => other.support - one.support);
  return ranked[0]?.candidate.text;
}

function candidatesOf(page: Page, siteName: string | undefined): Candidate[] {
  const node = articleNode(page.jsonLd);
  const bare = (text: string | undefined): string => withoutSiteName((text ?? '').slice(0, 400), siteName, page.url);
  const headings = select(page, 'h1').slice(0, 5);
  return [
    { text: stringOf(node?.headline) ?? '', trust: 1.1 },
    ...headings.map((heading) => ({ text: textAt(page, heading), trust: 1.2 })),
    { text: textAt(page, select(page, '[itemprop~="headline"]')[0]), trust: 1.1 },
    { text: bare(metaValue(page, ['og:title'])), trust: 1.05 },
    { text: bare(metaValue(page, ['twitter:title', 'dc.title', 'sailthru.title', 'parsely-title'])), trust: 0.9 },
    { text: bare(textAt(page, select(page, 'title')[0])), trust: 0.8 },
  ].map(({ text, trust }) => ({ text: text.length > 300 ? '' : text, trust }));
}

function supportFor(candidate: Candidate, all: readonly Candidate[]): number {
  const support = all.reduce(
    (sum, other) => sum + (other === candidate ? 0 : likeness(candidate.text, other.text) * other.trust),
    0,
  );
  return (support + 0.3) * candidate.trust;
}

function likeness(one: string, other: string): number {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared === 0 ? 0 : (2 * shared) / (a.size + b.size);
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

const separator = /\s+[|–—·•»:/-]\s+|\s*[|｜]\s*|\s+::\s+/;

/** "Headline - Site": the part that is the site's goes, from either end. */
function withoutSiteName(title: string, siteName: string | undefined, url: string): string {
  const names = [siteName ?? '', hostName(url)].map(keyOf).filter((name) => name !== '');
  const isSite = (part: string): boolean =>
    names.some((name) => keyOf(part) === name || (keyOf(part).length > 3 && name.includes(keyOf(part))));
  const marks = [...title.matchAll(new RegExp(separator, 'g'))];
  for (const mark of [...marks].reverse()) {
    const tail = title.slice(mark.index + mark[0].length);
    if (isSite(tail) || (/[|｜]/.test(mark[0]) && tail.length < 40))
      return withoutSiteName(title.slice(0, mark.index), siteName, url);
  }
  const first = marks[0];
  return first !== undefined && isSite(title.slice(0, first.index))
    ? title.slice(first.index + first[0].length)
    : title;
}

function hostName(url: string): string {
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  return host.replace(/^www\d?\./, '').replace(/\.(?:com?|org|net|gov|ac)\.[a-z]{2}$|\.[a-z]+$/, '');
}

function keyOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
