/** An outline → the feed that it names, with defaults for what a foreign file does not say. */
import { publisherKinds, withoutFragment, type FeedAdded, type ListPage, type PublisherKind } from '#core';
import { listPageType, selectorNames } from './own-attributes.js';
import { addressIn, type Outline } from './read-opml.js';
import { mostTags, tagsIn, tagsOfCategory, tagsOfJson } from './tags.js';

const longestAddress = 2000;
const longestSelector = 300;

export type Source = Omit<FeedAdded['data'], 'by'>;

export interface Defaults {
  readonly lang: string;
  readonly kind: PublisherKind;
}

export interface Draft {
  readonly source: Source;
  /** What was left out or taken otherwise than the file has it, in words. */
  readonly notes: readonly string[];
}

/** Undefined for an outline that names no feed; `refused` says why one that does is not taken. */
export function draftOf(outline: Outline, defaults: Defaults): Draft | { readonly refused: string } | undefined {
  const written = addressIn(outline);
  if (written === undefined) return undefined;
  const url = withoutFragment(written);
  const objection = objectionTo(url);
  if (objection !== undefined) return { refused: objection };
  const list = listPageIn(outline);
  if (list !== undefined && 'refused' in list) return list;
  return described(outline, { url, ...(list === undefined ? {} : { list }) }, defaults);
}

function objectionTo(url: string): string | undefined {
  if (url.length > longestAddress) return `its address is longer than ${longestAddress} characters`;
  // No address holds it unescaped (RFC 3986): the file lacks a quotation mark, and the address goes on into what follows.
  return url.includes('<') ? 'its address holds markup: the file is broken there' : undefined;
}

function described(outline: Outline, at: Pick<Source, 'url' | 'list'>, defaults: Defaults): Draft {
  const tags = allTagsIn(outline);
  const [kind, country] = [kindIn(outline, defaults), countryIn(outline)];
  const source = {
    ...at,
    ...{ publisher: outline.name === '' ? hostIn(at.url) : outline.name, lang: langIn(outline, defaults) },
    ...{ kind: kind.value, ...country.value },
    ...(tags.length === 0 ? {} : { tags: tags.slice(0, mostTags) }),
  };
  const tooMany = tags.length > mostTags ? [`of its ${tags.length} tags the first ${mostTags} are kept`] : [];
  return { source, notes: [...kind.notes, ...country.notes, ...tooMany] };
}

export function allTagsIn({ folders, attributes, own }: Outline): readonly string[] {
  const said = tagsOfJson(own.tags ?? '') ?? tagsOfCategory(attributes.category ?? '');
  return tagsIn([...folders, ...said]);
}

/** "unknown" and the like stand there too. */
function langIn({ attributes }: Outline, { lang }: Defaults): string {
  const said = attributes.language?.trim() ?? '';
  return said.length <= 35 && /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(said) ? said : lang;
}

interface Said<T> {
  readonly value: T;
  readonly notes: readonly string[];
}

function kindIn({ own }: Outline, defaults: Defaults): Said<PublisherKind> {
  const said = own.kind;
  const known = publisherKinds.find((kind) => kind === said);
  if (said === undefined || known !== undefined) return { value: known ?? defaults.kind, notes: [] };
  return { value: defaults.kind, notes: [`its kind of publisher is not known here; ${defaults.kind} stands for it`] };
}

function countryIn({ own }: Outline): Said<{ readonly country?: string }> {
  const said = own.country;
  if (said === undefined) return { value: {}, notes: [] };
  if (/^[A-Z]{2}$/.test(said)) return { value: { country: said }, notes: [] };
  return { value: {}, notes: ['its country is not two letters and is left out'] };
}

function listPageIn({ attributes, own }: Outline): ListPage | { readonly refused: string } | undefined {
  const type = attributes.type?.trim() ?? '';
  const isListPage = type.toUpperCase() === listPageType;
  if (type.includes('+') && !isListPage)
    return { refused: `it is read as ${type.slice(0, 40)}, which is not known here` };
  const given = selectorNames.map((name) => [name, own[name]?.trim() ?? ''] as const).filter(([, css]) => css !== '');
  const tooLong = given.find(([, css]) => css.length > longestSelector);
  if (tooLong !== undefined) return { refused: `its selector of the ${tooLong[0]} is longer than ${longestSelector}` };
  const { item, ...rest } = Object.fromEntries(given) as Partial<ListPage>;
  if (item !== undefined) return { item, ...rest };
  return isListPage
    ? { refused: 'it is a page without a feed, and no selector says where its items stand' }
    : undefined;
}

function hostIn(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url.slice(0, 120);
}
