/**
 * The bodies of articles in a page's embedded state, as paragraphs: long strings under the names publishing systems give them, and
 * lists of paragraphs as editors store them (Arc, Contentful, Draft.js, Editor.js, ProseMirror, Slate and their like).
 */
import { isObject, type JsonLd } from './json-ld.js';

export interface StateBody {
  /** Paragraphs in the publisher's markup, if any. */
  readonly parts: readonly string[];
  /** What the object that holds it says its headline is. */
  readonly titles: readonly string[];
}

const bodyKeys =
  /^(?:article_?body|body(?:_?(?:html|text|copy|content|elements))?|(?:main_?|post_?|story_?)?content(?:_?(?:html|text|elements|blocks))?|(?:full_?)?text|html|paragraphs|blocks|story|markdown)$/i;
const titleKeys = /^(?:head_?line|title|seo_?title|name)s?$/i;

const mostNodes = 50_000;
const deepest = 40;
const shortest = 300;

/** At most a few dozen, in the order in which they are told. */
export function bodiesIn(state: unknown): StateBody[] {
  const found: StateBody[] = [];
  let seen = 0;
  const visit = (value: unknown, titles: readonly string[], depth: number): void => {
    seen += 1;
    if (seen > mostNodes || depth > deepest || found.length >= 50) return;
    if (Array.isArray(value)) for (const each of value) visit(each, titles, depth + 1);
    else if (isObject(value)) visitObject(value, titles, depth);
  };
  const visitObject = (object: JsonLd, outer: readonly string[], depth: number): void => {
    const own = titlesOf(object);
    const titles = own.length > 0 ? own : outer;
    for (const [key, value] of Object.entries(object)) {
      const parts = bodyKeys.test(key) ? paragraphsIn(value) : [];
      if (lengthOf(parts) >= shortest) found.push({ parts, titles });
      else visit(value, titles, depth + 1);
    }
  };
  visit(state, [], 0);
  return found;
}

function titlesOf(object: JsonLd): string[] {
  return Object.entries(object).flatMap(([key, value]) => {
    if (!titleKeys.test(key)) return [];
    const told = isObject(value) ? Object.values(value) : [value];
    return told.filter((each): each is string => typeof each === 'string' && each !== '').slice(0, 5);
  });
}

/** What a paragraph's own words stand under, the most telling first. */
const textKeys = [
  'text',
  'html',
  'rendered',
  'value',
  'content',
  'children',
  'blocks',
  'model',
  'data',
  'body',
  'paragraphs',
  'content_elements',
];
const notProse =
  /image|photo|video|audio|embed|advert|promo|related|gallery|newsletter|caption|byline|author|link-?list|raw_?html|social|quiz/i;
const inlineKinds = /^(?:text|link|hyperlink|a|strong|em|bold|italic|mark|span|fragment|urllink)?$/i;

function paragraphsIn(value: unknown): string[] {
  const budget = { nodes: 5000 };
  return textsOf(value, budget, 0);
}

function textsOf(value: unknown, budget: { nodes: number }, depth: number): string[] {
  budget.nodes -= 1;
  if (budget.nodes < 0 || depth > 16) return [];
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return textsOfList(value, budget, depth);
  if (!isObject(value) || notProse.test(kindOf(value))) return [];
  const key = textKeys.find((each) => value[each] !== undefined && value[each] !== null);
  return key === undefined ? [] : textsOf(value[key], budget, depth + 1);
}

/** Pieces of one paragraph are joined; paragraphs are kept apart, and most of them end as sentences do. */
function textsOfList(list: readonly unknown[], budget: { nodes: number }, depth: number): string[] {
  const told = list.map((each) => textsOf(each, budget, depth + 1));
  const texts = told.flat();
  const areInline = list.every(
    (each) => typeof each === 'string' || (isObject(each) && inlineKinds.test(kindOf(each))),
  );
  if (!areInline || told.some((each) => each.length > 1)) return texts;
  const ended = texts.filter((text) => /[.!?…。！？>][\s"'”’»)]*$/.test(text.slice(-20))).length;
  return texts.length > 1 && ended > texts.length * 0.6 ? texts : [texts.join('')];
}

function kindOf(object: JsonLd): string {
  const kind = object.type ?? object.nodeType ?? object._type ?? object.kind ?? object.__typename;
  return typeof kind === 'string' ? kind : '';
}

function lengthOf(parts: readonly string[]): number {
  return parts.reduce((sum, part) => sum + part.length, 0);
}
