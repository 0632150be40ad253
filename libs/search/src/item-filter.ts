/** What people ask of the item list → a WHERE clause with bound parameters. */
import { itemTraits, type Condition, type ItemTrait, type SaidKind, type WordsCondition } from '#core';
import { parted } from './tokens.js';

export interface ItemFilter {
  readonly conditions: readonly Condition[];
  /** Cursor: items discovered before this one. */
  readonly after?: number;
  /** So many of those are passed over. */
  readonly skip?: number;
}

type Param = string | number;
type Sql = readonly [sql: string, ...params: Param[]];

/** Of the columns of `items`. */
export function where({ conditions, after, from }: Omit<ItemFilter, 'skip'> & { readonly from?: number }): {
  readonly clause: string;
  readonly params: readonly Param[];
} {
  const before: readonly Sql[] = after === undefined ? [] : [['n < ?', after]];
  const behind: readonly Sql[] = from === undefined ? [] : [['n >= ?', from]];
  const all = [...before, ...behind, ...conditions.map((condition) => sqlOf(condition, from ?? 0))];
  const clause = all.length === 0 ? '' : `WHERE ${all.map(([sql]) => sql).join(' AND ')}`;
  return { clause, params: all.flatMap(([, ...params]) => params) };
}

function sqlOf(condition: Condition, from: number): Sql {
  switch (condition.on) {
    case 'since':
      return ['at >= ?', condition.at];
    case 'until':
      return ['at < ?', condition.at];
    case 'words':
      return signed(condition, inTexts(condition, from));
    case 'trait':
      return signed(condition, ['(traits & ?) <> 0', bitsOf(condition.values)]);
    case 'topic':
    case 'actor':
    case 'matter':
      return signed(condition, asRuled(condition, from));
    case 'lang':
      return signed(condition, tongues(condition.values));
    case 'verdict':
    case 'source':
    case 'feed':
    case 'batch':
      return signed(condition, [`${condition.on} IN (${marks(condition.values)})`, ...condition.values]);
  }
}

function signed({ not }: { readonly not: boolean }, [sql, ...params]: Sql): Sql {
  return [not ? `NOT (${sql})` : sql, ...params];
}

function marks(values: readonly string[]): string {
  return values.map(() => '?').join(', ');
}

/** `en` means `en-gb`, too. The core lets no wildcard into a tag. */
function tongues(tags: readonly string[]): Sql {
  const each = tags.map(() => '(lang = ? OR lang LIKE ?)').join(' OR ');
  return [`(${each})`, ...tags.flatMap((tag) => [tag, `${tag}-%`])];
}

export function bitsOf(traits: readonly ItemTrait[]): number {
  return traits.reduce((bits, trait) => bits | (1 << itemTraits.indexOf(trait)), 0);
}

type OnSaid = Extract<Condition, { readonly on: SaidKind }>;

/** What people ruled on stands before what was read. */
function asRuled({ on, values, ruled = [] }: OnSaid, from: number): Sql {
  const read = values.filter((value) => ruled.every((each) => each.value !== value));
  const each = [
    ...(read.length > 0 ? [inSaid(on, read, from)] : []),
    ...ruled.flatMap(({ value, added, gone }): Sql[] => {
      const [said, ...params] = inSaid(on, [value], from);
      return [
        [`(${said} AND NOT ${oneOf})`, ...params, JSON.stringify(gone)],
        [oneOf, JSON.stringify(added)],
      ];
    }),
  ];
  return [`(${each.map(([sql]) => sql).join(' OR ')})`, ...each.flatMap(([, ...params]) => params)];
}

const oneOf = 'id IN (SELECT value FROM json_each(?))';

/** What is said in most items is not walked below `from`. */
function inSaid(kind: SaidKind, values: readonly string[], from: number): Sql {
  const rows = `SELECT n FROM said WHERE kind = ? AND value IN (${marks(values)}) AND n >= ?`;
  return [`n IN (${rows})`, kind, ...values, from];
}

/** The full text is not walked below `from`: of a common word most lies there. */
function inTexts(condition: WordsCondition, from: number): Sql {
  const match = matchOf(condition);
  const rows = (table: string) => `SELECT rowid FROM ${table} WHERE ${table} MATCH ? AND rowid >= ?`;
  return [`n IN (${rows('words')} UNION ALL ${rows('texts')})`, match, from, match, from];
}

/** Words alone, in quotation marks: nothing that a person types is taken for FTS5 syntax. */
export function matchOf({ words, open }: WordsCondition): string {
  const phrase = words.map((word) => parted(word.replace(/[^\p{L}\p{M}\p{N}]/gu, ' '))).join(' ');
  return open ? `"${phrase}"*` : `"${phrase}"`;
}
