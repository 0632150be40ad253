/** What a person reads in an element, as far as it is asked for: no more of a long one is visited than that. */
import { squeeze } from '../../text/plain-text.js';
import { isElement, isText, type Element, type Node } from '../page.js';

const unread = new Set(['script', 'style', 'noscript', 'template', 'svg', 'button']);
const within = new Set(
  'a abbr b bdi bdo cite code em font i kbd mark q s small span strong sub sup time u wbr'.split(' '),
);

/** `without` names elements that are left out, by their labels. */
export function textOf(element: Element | undefined, most = 400, without?: (child: Element) => boolean): string {
  if (element === undefined) return '';
  const parts: string[] = [];
  let length = 0;
  const visit = (nodes: readonly Node[]): void => {
    for (const node of nodes) {
      if (length > most) return;
      if (isText(node)) length += parts.push(node.data) > 0 ? node.data.length : 0;
      else if (isElement(node) && !unread.has(node.name) && without?.(node) !== true) {
        const apart = within.has(node.name) ? '' : ' ';
        parts.push(apart);
        visit(node.children);
        parts.push(apart);
      }
    }
  };
  visit(element.children);
  return squeeze(parts.join(''));
}
