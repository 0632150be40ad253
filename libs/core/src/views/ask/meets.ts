/** Whether an item meets a condition; what its words are is for whoever holds them. */
import type { ItemDoc } from '../items.js';
import { askedName, isSaidKind, itemTime, saidBy, traitsOf, type Condition, type SaidKind } from './condition.js';

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

function hasOne(item: ItemDoc, condition: Listed): boolean {
  if (!isOnSaid(condition)) return isOneOf(item, condition);
  const said = saidBy(item, condition.on);
  return condition.values.some((value) => {
    const ruled = condition.ruled?.find((each) => each.value === value);
    if (ruled?.added.includes(item.id) === true) return true;
    return said.has(value) && ruled?.gone.includes(item.id) !== true;
  });
}

type OnSaid = Extract<Condition, { on: SaidKind }>;

function isOnSaid(condition: Listed): condition is OnSaid {
  return isSaidKind(condition.on);
}

function isOneOf(item: ItemDoc, { on, values }: Exclude<Listed, OnSaid>): boolean {
  const isIn = (value: string) => (values as readonly string[]).includes(value);
  switch (on) {
    case 'verdict':
      return isIn(item.verdict);
    case 'source':
      return isIn(askedName(item.publisher.name));
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
