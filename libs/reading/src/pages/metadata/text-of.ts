/** What a person reads in an element, as far as it is asked for: no more of a long one is visited than that. */
import { squeeze } from '../../text/plain-text.js';
import { isElement, isText, type Element, type Node } from '../page.js';

const unread = new Set(['script', 'style', 'noscript', 'template', 'svg', 'button']);
const within = new Set(
  'a abbr b bdi bdo cite code em font i kbd mark q s small span strong sub sup time u wbr'.split(' '),
);

function take(parts: string[], text: string): number {
  parts.push(text);
  return text.length;
}

/** `without` names elements that are left out, by their labels. */
export function textOf(element: Element | undefined, most = 400, without?: (child: Element) => boolean): string {
  if (element === undefined) return '';
  const parts: string[] = [];
  let length = 0;
  let visits = 0;
  const isRead = (node: Element): boolean => !unread.has(node.name) && without?.(node) !== true;
  const visit = (node: Node): void => {
    visits += 1;
    if (length > most || visits > 2000) return;
    if (isText(node)) length += take(parts, node.data);
    if (!isElement(node) || !isRead(node)) return;
    const apart = within.has(node.name) ? '' : ' ';
    parts.push(apart);
    node.children.forEach(visit);
    parts.push(apart);
  };
  element.children.forEach(visit);
  return squeeze(parts.join(''));
}
