/** A document of an item → what the columns of the index hold of it. */
import { askedName, itemTime, traitsOf, type ItemDoc } from '#core';
import { bitsOf } from './item-filter.js';
import { parted } from './tokens.js';

const texts = [
  'id',
  'verdict',
  'source',
  'publisher',
  'feed',
  'lang',
  'at',
  'doc',
  'title',
  'failure',
  'batch',
] as const;

export type ItemRow = Readonly<Record<(typeof texts)[number], string>> & {
  readonly traits: number;
  /** Of the text that belongs into the full text. */
  readonly textHash: string | null;
};

/** Throws for a document that is not made of what the columns hold. */
export function rowOf(item: ItemDoc): ItemRow {
  const { id, verdict, feed, lang, failure } = item;
  const publisher = item.publisher.name;
  const row = {
    ...{
      id,
      verdict,
      feed,
      lang,
      failure,
      publisher,
      batch: item.ruled?.batch ?? '',
      at: itemTime(item),
      doc: JSON.stringify(item),
    },
    ...{ title: parted(item.title), source: askedName(publisher), traits: bitsOf(traitsOf(item)) },
    textHash: item.removed === null ? item.textHash : null,
  };
  const wrong = texts.find((name) => typeof row[name] !== 'string');
  if (wrong !== undefined) throw new TypeError(`an item without its ${wrong}`);
  return row;
}
