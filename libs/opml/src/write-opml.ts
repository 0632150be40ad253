/**
 * Feeds → OPML 2.0. The first tag is the folder, all tags are categories; what OPML has no words for stands in attributes of
 * our own. Read again it gives the same feeds, and written again the same bytes.
 */
import { listPageType, ownNamespace, selectorNames } from './own-attributes.js';
import type { Source } from './source-of.js';
import { tagsIn, tagsOfCategory } from './tags.js';

export type ListedFeed = Source;

type Attribute = readonly [name: string, value: string | undefined];

export function writeOpml(title: string, feeds: Iterable<ListedFeed>): string {
  const sorted = [...feeds].sort((a, b) => compare(sortKeyOf(a), sortKeyOf(b)));
  const folders = [...new Set(sorted.map(folderOf))].sort(compare);
  const body = folders.flatMap((folder) => {
    const lines = sorted.filter((feed) => folderOf(feed) === folder).map((feed) => element(attributesOf(feed), '/'));
    if (folder === '') return lines;
    return [element([['text', folder]], ''), ...lines.map((line) => `  ${line}`), '</outline>'];
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<opml version="2.0" xmlns:sw="${ownNamespace}">`,
    `  <head><title>${escaped(title)}</title></head>`,
    '  <body>',
    ...body.map((line) => `    ${line}`),
    '  </body>',
    '</opml>',
    '',
  ].join('\n');
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
const sortKeyOf = ({ publisher, url }: ListedFeed): string => `${publisher}\n${url}`;
const folderOf = ({ tags = [] }: ListedFeed): string => tagsIn(tags)[0] ?? '';

function attributesOf({ url, publisher, kind, country, lang, tags = [], list }: ListedFeed): readonly Attribute[] {
  return [
    ['text', publisher],
    ['title', publisher],
    ['type', list === undefined ? 'rss' : listPageType],
    ['xmlUrl', url],
    ['language', lang],
    ...categoriesOf(tagsIn(tags)),
    ['sw:kind', kind],
    ['sw:country', country],
    ...selectorNames.map((name) => [`sw:${name}`, list?.[name]] as const),
  ];
}

/** A category cannot hold a comma or a slash: where it does not say the same, the tags stand beside it exactly. */
function categoriesOf(tags: readonly string[]): readonly Attribute[] {
  if (tags.length === 0) return [];
  const category = tags.join(',');
  const isSame = JSON.stringify(tagsOfCategory(category)) === JSON.stringify(tags);
  return [['category', category], ...(isSame ? [] : [['sw:tags', JSON.stringify(tags)] as const])];
}

function element(attributes: readonly Attribute[], end: '' | '/'): string {
  const said = attributes.flatMap(([name, value]) => (value === undefined ? [] : [` ${name}="${escaped(value)}"`]));
  return `<outline${said.join('')}${end}>`;
}

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** What XML 1.0 (2.2) cannot hold at all is left out; what steers a terminal or turns the direction of text is written as a reference. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"\t\n\r]/g, (character) => references[character] ?? '')
    .replace(/[\x7F-\x9F\p{Bidi_Control}\u2028\u2029]/gu, (steering) => `&#${String(steering.charCodeAt(0))};`);
}
