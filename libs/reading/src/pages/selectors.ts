/** Which elements a CSS selector can match at all, told from the last part of each of its alternatives: its name, else an attribute. */
import type { Element, PageTree } from './page-tree.js';

/** Undefined for a selector with anything but names, classes, ids, attributes, descendants and children. */
export function candidatesFor(selector: string, tree: PageTree): readonly Element[] | undefined {
  // What an attribute should be says nothing here; a bracket within quotes leaves a quote behind.
  const bare = selector.replace(/\[\s*([\w-]+)[^\][]*\]/g, '[$1]');
  if (/[^\w\s.#>,[\]-]/.test(bare)) return undefined;
  const keys = [...new Set(bare.split(',').map(keyOf))];
  const [only, another] = keys;
  if (only === undefined || keys.includes(undefined)) return undefined;
  if (another === undefined) return elementsWith(only, tree);
  const any = new Set(keys.flatMap((key) => (key === undefined ? [] : elementsWith(key, tree))));
  return tree.elements.filter((element) => any.has(element));
}

function elementsWith(key: string, tree: PageTree): readonly Element[] {
  return key.startsWith('[') ? tree.byAttribute(key.slice(1)) : tree.byName(key);
}

/** `name`, or `[attribute`. */
function keyOf(alternative: string): string | undefined {
  const last =
    alternative
      .trim()
      .split(/[\s>]+/)
      .at(-1) ?? '';
  const [, name, mark, attribute] = /^([a-z][\w-]*)|^([.#])|^\[([\w-]+)/i.exec(last) ?? [];
  if (name !== undefined) return name.toLowerCase();
  if (mark !== undefined) return mark === '.' ? '[class' : '[id';
  return attribute === undefined ? undefined : `[${attribute.toLowerCase()}`;
}
