/** The demo's coverage as data: outlets, and items as of a simulated moment, read from `coverage/`. */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

const folder = new URL('./coverage/', import.meta.url);

export function loadCoverage() {
  const outlets = parse(readFileSync(new URL('outlets.yaml', folder), 'utf8'));
  const names = readdirSync(new URL('items/', folder)).filter((name) => name.endsWith('.md'));
  const items = names
    .sort()
    .map((name) => itemFrom(name, readFileSync(new URL(`items/${name}`, folder), 'utf8'), outlets));
  return { outlets, items };
}

/** A file is front matter between two `---` lines, then paragraphs parted by empty lines. */
function itemFrom(fileName, text, outlets) {
  const [, front, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  if (front === undefined) throw new Error(`${fileName} has no front matter`);
  const data = parse(front);
  const outlet = outlets.find(({ id }) => id === data.outlet);
  if (outlet === undefined) throw new Error(`${fileName} names an unknown outlet, ${data.outlet}`);
  const slug = fileName.replace(/^\d+-|\.md$/g, '');
  const path = `/${outlet.id}/${data.published.slice(0, 10).replaceAll('-', '/')}/${slug}`;
  return { page: 'article', also: [], revisions: [], lang: outlet.lang, ...data, outlet, path, body: body.trim() };
}

/** What the publisher shows at `now`: headline and text after the revisions made so far; nothing before publication. */
export function asOf(item, now) {
  if (Date.parse(item.published) > now) return undefined;
  const made = item.revisions.filter(({ at }) => Date.parse(at) <= now);
  const body = made.flatMap(({ replace }) => replace).reduce(replaced, item.body);
  const last = made.at(-1);
  const paragraphs = body.split(/\n{2,}/);
  return { ...item, title: last?.title ?? item.title, updated: last?.at ?? item.published, paragraphs };
}

function replaced(text, { from, to }) {
  if (!text.includes(from)) throw new Error(`a revision replaces what is not there: ${from}`);
  return text.replace(from, to);
}
