/** Whether an item meets a condition; what its words are is for whoever holds them. */
import type { ItemDoc } from '../items.js';
import { askedSource, itemTime, traitsOf, type Condition } from './condition.js';

export type WordsCondition = Extract<Condition, { on: 'words' }>;

/** `holdsWords` is asked without regard to `not`. */
export function meets(
  item: ItemDoc,
  conditions: readonly Condition[],
  holdsWords: (condition: WordsCondition) => boolean,
): boolean {
  return conditions.every((condition) => {
    if (condition.on === 'since') return itemTime(item) >= condition.at;
    if (condition.on === 'until') return itemTime(item) < condition.at;
    const found = condition.on === 'words' ? holdsWords(condition) : hasOne(item, condition);
    return found !== condition.not;
  });
}

type Listed = Exclude<Condition, { on: 'since' | 'until' | 'words' }>;

function hasOne(item: ItemDoc, { on, values }: Listed): boolean {
  const isIn = (value: string) => (values as readonly string[]).includes(value);
  switch (on) {
    case 'verdict':
      return isIn(item.verdict);
    case 'source':
      return isIn(askedSource(item.publisher.name));
    case 'feed':
      return isIn(item.feed);
    case 'batch':
      return isIn(item.ruled?.batch ?? '');
    case 'lang':
      return values.some((tag) => isTongue(item.lang.toLowerCase(), tag));
    case 'trait':
      return traitsOf(item).some(isIn);
  }
}

function isTongue(lang: string, tag: string): boolean {
  return lang === tag || lang.startsWith(`${tag}-`);
}
