// Whether what was read is what was wanted, by the rules of the cases' README: links are compared as URLs, texts as what is
// seen of them, moments as moments; an author fits where one name contains the other.
import { sumOf, visible } from './visible.mjs';

/** What was found instead, or undefined where the check is met. */
export function missOf(check, { feed, error, url }) {
  if (check.f === 'refuse') return error?.name === 'UnreadableFeed' ? undefined : 'it was read';
  if (error) return `${error.name}: ${error.message}`;
  const found = foundBy(check, feed, url);
  return found.some((value) => value !== undefined && fits(check, value, url)) ? undefined : found;
}

function foundBy({ f, key }, feed, url) {
  if (f === 'items.length') return [feed.items.length];
  if (f.startsWith('feed.')) return [feed[f.slice(5)]];
  const [, place, field] = f.split('.');
  // Several items may stand for one page.
  const items = key === undefined ? [feed.items[place]] : feed.items.filter(({ link }) => sameAddress(key, link, url));
  return items.flatMap((item) => (item === undefined ? [undefined] : fields[field](item)));
}

const fields = {
  id: ({ id }) => [id],
  title: ({ title }) => [title],
  link: ({ link }) => [link],
  author: ({ author }) => [author],
  date: ({ publishedAt }) => [publishedAt],
  category: ({ categories }) => categories,
  body: ({ content, summary }) => [content, summary],
  text: ({ content, summary }) => [content, summary],
};

const comparisons = {
  link: sameAddress,
  length: (want, value) => want === value,
  id: (want, value, url) => visible(want) === visible(value) || sameAddress(want, value, url),
  title: sameText,
  category: sameText,
  author: (want, value) => contains(visible(want), visible(value)),
  date: (want, value) => secondOf(want) === secondOf(value),
  body: (want, value) => sameText(want, value) && hrefsIn(want).every((href) => hrefsIn(value).includes(href)),
  text: (want, value) => sumOf(value) === want,
};

function fits({ f, want }, value, url) {
  return comparisons[f.split('.').at(-1)](want, value, url);
}

function sameText(want, value) {
  return visible(want) === visible(value);
}

/** What is wanted is given in whole seconds. */
function secondOf(date) {
  return Math.floor(new Date(date).getTime() / 1000);
}

function contains(one, other) {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  return a !== '' && b !== '' && (a.includes(b) || b.includes(a));
}

function sameAddress(want, value, url) {
  if (value === undefined) return false;
  // Where nobody knows the feed's own address, a relative link is wanted as it was written.
  const base = url || (URL.canParse(value) ? value : undefined);
  const href = (address) => (URL.canParse(address, base) ? new URL(address, base).href : address);
  return href(want) === href(value);
}

/** Links in a body are wanted absolute. */
function hrefsIn(markup) {
  return [...markup.matchAll(/\s(?:href|src)\s*=\s*(?:"(https?:[^"]*)"|'(https?:[^']*)')/gi)].map(
    (match) => new URL((match[1] ?? match[2]).replaceAll('&amp;', '&'), 'http://none.example/').href,
  );
}
