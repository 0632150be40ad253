/** The elements that the mapping reads, by their usual lower-case names; readers need not look at any other. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Elements whose markup is part of what they say. */
const proseNames = words(`
  title description summary content content:encoded atom:content atom:summary media:title media:description itunes:summary
  itunes:subtitle dc:title dc:description body xhtml:body fullitem encoded`);

/** Elements that hold elements. */
const groupNames = words(`
  author contributor source atom:author atom:contributor itunes:owner itunes:category skiphours skipdays news:publication`);

/** Wrappers whose elements are their parent's. */
const transparentNames = words('media:group media:content news:news');

const plainNames = words(`
  link guid id name email itunes:name itunes:email atom:name atom:email hour day ttl language dc:language
  sy:updateperiod sy:updatefrequency managingeditor webmaster dc:creator dc:author dc:contributor itunes:author
  googleplay:author media:credit itunes:title pubdate published updated issued created modified date dc:date
  dcterms:issued dcterms:created dcterms:modified dcterms:date atom:published atom:updated lastbuilddate category
  dc:subject media:category media:keywords atom:category itunes:keywords atom:link feedburner:origlink
  comments enclosure dc:identifier loc lastmod news:name news:title news:publication_date news:keywords`);

const leafNames: ReadonlySet<string> = new Set([...proseNames, ...plainNames]);

export const isProse = (name: string): boolean => proseNames.has(name);

/** A transparent element's elements are its parent's, a group holds elements, a leaf text. */
export type FieldKind = 'transparent' | 'group' | 'leaf';

/** Undefined for an element that nobody reads. */
export function fieldKind(name: string): FieldKind | undefined {
  if (transparentNames.has(name)) return 'transparent';
  if (groupNames.has(name)) return 'group';
  return leafNames.has(name) ? 'leaf' : undefined;
}
