/** A rule held against the items that there are, in steps that never take long: which it would turn, and which stay as they are. */
import { askedName, ruleHolds, type Condition, type ItemDoc, type RelevanceRule } from '#core';
import type { Api } from '../api.js';

type Asked = Pick<Api, 'items' | 'sentences'>;

export interface Looked {
  readonly looked: number;
  readonly turned: readonly ItemDoc[];
  readonly agreed: number;
  readonly kept: number;
  readonly next: string | null;
}

/** Texts are opened for words alone. */
const step = { phrase: 200, source: 1000, section: 1000 } as const;

export async function lookAt(api: Asked, rule: RelevanceRule, cursor: string | undefined): Promise<Looked> {
  const after = cursor === undefined ? {} : { after: Number(cursor) };
  const { items, next } = api.items.page({ conditions: perhaps(rule), ...after }, step[rule.on]);
  const with_ = await holding(api, rule, items.filter(isJudged));
  const free = with_.filter(({ ruled }) => ruled === null);
  const turned = free.filter((item) => isRelevant(item) !== rule.relevant);
  return {
    ...{ looked: items.length, turned, agreed: free.length - turned.length, kept: with_.length - free.length },
    next: next === undefined ? null : String(next),
  };
}

/** All items that have it meet these; not all that meet them have it. */
function perhaps({ on, value }: RelevanceRule): readonly Condition[] {
  if (on === 'source') return [{ on: 'source', not: false, values: [askedName(value)] }];
  if (on === 'section') return [];
  const words = value.replace(/\*$/, '').split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)); // oxfmt-ignore
  return [{ on: 'words', not: false, words, open: value.endsWith('*') }];
}

/** What is due or could not be read is turned by no rule. */
function isJudged({ verdict }: ItemDoc): boolean {
  return verdict !== 'pending' && verdict !== 'unreadable';
}

function isRelevant({ verdict }: ItemDoc): boolean {
  return verdict === 'relevant' || verdict === 'copy';
}

async function holding({ sentences }: Asked, rule: RelevanceRule, items: readonly ItemDoc[]): Promise<ItemDoc[]> {
  const found: ItemDoc[] = [];
  for (const item of items) {
    const { title, url, publisher, textHash } = item;
    const about = { title, url, publisher: publisher.name };
    const text = rule.on === 'phrase' && textHash !== null ? await sentences.text(textHash) : undefined;
    if (ruleHolds(rule, { ...about, text: text ?? '' })) found.push(item);
  }
  return found;
}
