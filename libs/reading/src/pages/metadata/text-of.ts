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
  const visit = (node: Node): void => {
    if (length > most) return;
    if (isText(node)) {
      parts.push(node.data);
      length += node.data.length;
    }
    if (!isElement(node) || unread.has(node.name) || without?.(node) === true) return;
    const apart = within.has(node.name) ? '' : ' ';
    parts.push(apart);
    node.children.forEach(visit);
    parts.push(apart);
  };
  element.children.forEach(visit);
  return squeeze(parts.join(''));
}
