/** What can be seen of a reading, without knowing the truth, that goes with its being whole and alone: each from 0 to 1. */
import type { Block } from '../blocks.js';
import { isElement, type Element } from '../page.js';

export const signNames = ['outer', 'short', 'linked', 'length', 'dated'] as const;
export type Signs = Readonly<Record<(typeof signNames)[number], number>>;

interface Seen {
  readonly blocks: readonly Block[];
  readonly words: number;
  readonly hasDate: boolean;
}

const enoughWords = 400;
const scrap = 60;

export function signsOf({ blocks, words, hasDate }: Seen): Signs {
  const length = Math.max(1, lengthOf(blocks));
  const links = blocks.reduce((sum, { linkLength }) => sum + linkLength, 0);
  return {
    outer: outerOf(blocks) / length,
    short: lengthOf(blocks.filter(({ text }) => text.length < scrap)) / length,
    linked: Math.min(1, links / length),
    length: Math.min(1, words / enoughWords),
    dated: Number(hasDate),
  };
}

/** Characters before the first and after the last block of the place that holds most: what hangs on to an article is elsewhere. */
function outerOf(blocks: readonly Block[]): number {
  const places = blocks.map(placeOf);
  const main = fullest(places, blocks);
  const [first, last] = [places.indexOf(main), places.lastIndexOf(main)];
  return lengthOf([...blocks.slice(0, Math.max(0, first)), ...blocks.slice(last + 1)]);
}

function fullest(places: readonly string[], blocks: readonly Block[]): string {
  const lengths = new Map<string, number>();
  blocks.forEach(({ text }, at) => {
    const place = places[at] ?? '';
    lengths.set(place, (lengths.get(place) ?? 0) + text.length);
  });
  const [first] = [...lengths].sort(([, one], [, other]) => other - one);
  return first?.[0] ?? '';
}

/** Looked through: a list or a quotation stands where its holder stands. */
const holders = /^(?:ul|ol|li|dl|blockquote|table|thead|tbody|tr|td|th|figure|section)$/;

/** Two boxes that are called alike are one place: many sites wrap every paragraph. */
function placeOf({ element }: Block): string {
  let above = element.parent;
  while (above !== null && isElement(above) && holders.test(above.name)) above = above.parent;
  return above === null || !isElement(above) ? '' : `${calledBy(above.parent)} > ${calledBy(above)}`;
}

function calledBy(box: Element['parent']): string {
  if (box === null || !isElement(box)) return '';
  const names = (box.attribs.class ?? '').split(/\s+/).filter((name) => name !== '' && !/\d/.test(name));
  return `${box.name}.${names.join(' ')}`;
}

function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}
