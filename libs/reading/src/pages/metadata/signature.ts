/** A name that stands alone, set off, before the first paragraph or after the last: how some papers sign. */
import { isElement, isText, type Element, type Page } from '../page.js';
import { peopleIn } from './names.js';
import { textOf } from './text-of.js';

const marks = new Set(['strong', 'em', 'b', 'i']);
const nameForm = /^\p{Lu}[\p{L}\p{M}'’.-]+(?:\s\p{Lu}[\p{L}\p{M}'’.-]*){1,3}$/u;
const paragraph = 80;

export function signatureOn({ elements }: Page): string[] {
  const signs = elements.filter((element) => element.name === 'p' && isSetOff(element)).slice(0, 40);
  return signs.filter(isAtEdge).flatMap((element) => peopleIn(textOf(element, 60)).slice(0, 1));
}

function isSetOff({ children }: Element): boolean {
  const told = children.filter((child) => !isText(child) || child.data.trim() !== '');
  const [only] = told;
  if (told.length !== 1 || only === undefined || !isElement(only) || !marks.has(only.name)) return false;
  return nameForm.test(textOf(only, 50));
}

/** Between paragraphs it would be a heading. */
function isAtEdge(element: Element): boolean {
  const before = longParagraphs(element, 'prev');
  const after = longParagraphs(element, 'next');
  return (before === 0 && after > 2) || (after === 0 && before > 2);
}

function longParagraphs(element: Element, way: 'prev' | 'next'): number {
  let count = 0;
  for (let at = element[way], steps = 0; at !== null && steps < 200 && count < 3; at = at[way], steps++) {
    if (isElement(at) && at.name === 'p' && textOf(at, paragraph).length >= paragraph) count += 1;
  }
  return count;
}
