/** What an entry of the account of actions was about, in names: as far as it holds them, and a look-up knows them. */
import { ownOf } from '../../../../libs/telling/src/brief/own.js';
import type { Shape } from '../client.js';
import { deliveriesPath, noticeIn } from '../evidence/subject.js';
import { itemsPath } from '../items/items-filter.js';
import { matterNameFromId, matterPath } from '../words/matters.js';
import { word } from '../words/word.js';
import { accessWords, oftenWords, rulingWords } from '../words/words.js';

export interface Named {
  readonly name: string;
  /** Null for what has no page of its own. */
  readonly path: string | null;
}

export interface About {
  /** What was done, where the route does not tell it. */
  readonly did?: string;
  readonly named: readonly Named[];
  /** Stands between them. */
  readonly join?: string;
  /** How many there are beside the named; null where that is not known. */
  readonly more: number | null;
}

/** Undefined for what is not known, or no longer there. */
export interface Names {
  readonly feed: (id: string) => string | undefined;
  readonly subscription: (id: string) => string | undefined;
  readonly token: (id: string) => string | undefined;
}

type Entry = Pick<Shape<'AuditEntry'>, 'action' | 'target'>;

export function aboutOf({ action, target }: Entry, names: Names): About {
  const route = action.slice(action.indexOf(' ') + 1);
  if (target === '') return all([]);
  if (route === '/api/v1/rulings') return ofRuling(target);
  if (route === '/api/v1/items/bulk') return ofBulk(target);
  const [, part = ''] = /^\/api\/v1\/([a-z]+)/.exec(route) ?? [];
  return ownOf(kinds, part)?.(target, names) ?? all([{ name: target, path: null }]);
}

const kinds: Readonly<Record<string, (target: string, names: Names) => About>> = {
  feeds: ofFeeds,
  subscriptions: (id, names) => all([receiver(id, names)]),
  deliveries: ofDelivery,
  items: (id) => all([item(id)]),
  replays: (id) => all([matter(`replay:${id}`)]),
  tokens: ofToken,
};

function all(named: readonly Named[]): About {
  return { named, more: 0 };
}

function matter(id: string): Named {
  return { name: matterNameFromId(id), path: matterPath(id) };
}

function item(id: string): Named {
  return { name: oftenWords.theItem, path: `/items/${encodeURIComponent(id)}` };
}

function receiver(id: string, names: Names): Named {
  return { name: names.subscription(id) ?? id, path: '/deliveries' };
}

/** `id`, or `id as role`. */
function ofToken(target: string, names: Names): About {
  const [id = ''] = target.split(' ');
  return all([{ name: (names.token(id) ?? id) + target.slice(id.length), path: '/access' }]);
}

/** The longest that older entries hold, cut wherever that was. */
const oldLongest = 400;

function ofFeeds(target: string, names: Names): About {
  const [, shown = target, more = '0'] = /^(.*) \+(\d+)$/.exec(target) ?? [];
  const ids = shown.split(' ');
  const isCut = shown === target && target.length === oldLongest;
  return {
    named: (isCut ? ids.slice(0, -1) : ids).map((id) => ({
      ...{ name: names.feed(id) ?? id, path: `/feeds/${encodeURIComponent(id)}` },
    })),
    more: isCut ? null : Number(more),
  };
}

/** The notice, told by its matter, and whom it was for. */
function ofDelivery(target: string, names: Names): About {
  const notice = noticeIn(target);
  const of = notice.replace(/@\d+$/, '');
  const name = isMatter(of) ? matterNameFromId(of) : notice;
  return all([{ name, path: deliveriesPath(notice) }, receiver(target.slice(notice.length + 1), names)]);
}

function isMatter(id: string): boolean {
  return /^(outcome|meeting|reaction|replay):/.test(id);
}

/** `act, batch id, items …`. */
function ofBulk(target: string): About {
  const [, act = '', batch = ''] = /^([a-z-]+), batch ([^ ,]+)/.exec(target) ?? [];
  if (batch === '') return all([{ name: target, path: null }]);
  return { did: word('rulingBulk', act), ...all([{ name: oftenWords.theItems, path: itemsPath(`batch:${batch}`) }]) };
}

/** `act subject matter`; older entries hold the subject alone. */
function ofRuling(target: string): About {
  const [, act = '', kind = '', rest = ''] = /^(?:([a-z-]+) )?ruling:([a-z]+)\/(.*)$/.exec(target) ?? [];
  if (kind === '') return all([{ name: target, path: null }]);
  const did = act === '' ? {} : { did: word('rulingDone', act) };
  const join = act === 'merge' ? { join: ` ${rulingWords.countedUnder} ` } : {};
  return { ...did, ...join, ...all(concerned(kind, rest)) };
}

function concerned(kind: string, rest: string): readonly Named[] {
  if (kind === 'source') return [{ name: rest, path: null }];
  const [id = '', ...matters] = rest.split(' ');
  const others = matters.map(matter);
  switch (kind) {
    case 'matter':
      return [matter(id), ...others];
    case 'claim':
      return [...others, item(id.slice(0, id.lastIndexOf('.')))];
    case 'item':
      return [item(id)];
    default:
      return others.length > 0 ? others : [{ name: accessWords.aQuestion, path: '/review' }];
  }
}
