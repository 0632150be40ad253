/** The body with what a stray end tag left behind it: as browsers do (HTML, "after body"), it is taken back in. */
import { isElement, type Element, type Page } from './page.js';

export function wholeBody({ body }: Page): Element | undefined {
  if (body === undefined) return undefined;
  for (let at: Element | null = body; at !== null; at = parentOf(at)) {
    const strays = followersOf(at);
    for (const stray of strays) stray.parent = body;
    body.children = body.children.concat(strays);
  }
  return body;
}

/** Cut off from behind the element. */
function followersOf(element: Element): Element['children'] {
  const siblings = element.parent?.children;
  if (siblings === undefined) return [];
  return siblings.splice(siblings.indexOf(element) + 1);
}

function parentOf({ parent }: Element): Element | null {
  return parent !== null && isElement(parent) ? parent : null;
}
