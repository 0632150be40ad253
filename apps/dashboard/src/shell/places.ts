/** The places, and as what one may go there. */
import {
  ChartColumn,
  ChartGantt,
  Gavel,
  History,
  KeyRound,
  LayoutList,
  LoaderCircle,
  Newspaper,
  PackageX,
  Rss,
  ScrollText,
  Send,
  Stamp,
  Workflow,
} from 'lucide-react';
import type { Role } from '../session/session.js';
import { briefWords, oftenWords, paletteWords as words, shellWords, workWords } from '../words/words.js';

export const places = [
  { to: '/', word: briefWords.title, icon: Newspaper, needs: 'viewer' },
  { to: '/timeline', word: shellWords.timeline, icon: ChartGantt, needs: 'viewer' },
  { to: '/review', word: oftenWords.review, icon: Gavel, needs: 'analyst' },
  { to: '/items', word: oftenWords.items, icon: LayoutList, needs: 'viewer' },
  { to: '/feeds', word: oftenWords.feeds, icon: Rss, needs: 'viewer' },
  { to: '/deliveries', word: oftenWords.deliveries, icon: Send, needs: 'operator' },
  { to: '/queues', word: oftenWords.queues, icon: Workflow, needs: 'operator' },
] as const;

/** Pages that are reached through a place, by the beginning of their address. */
const beneath: Readonly<Record<string, string>> = {
  '/matters': '/',
  '/coverage': '/timeline',
  '/rulings': '/review',
  '/replays': '/queues',
};

/** The place in which one is. */
export function placeAt(pathname: string): string {
  const first = `/${pathname.split('/')[1] ?? ''}`;
  return beneath[first] ?? first;
}

/** Also those to which other pages lead. */
export const everyPlace = [
  ...places,
  { to: '/coverage', word: shellWords.coverage, icon: ChartColumn, needs: 'viewer' },
  { to: '/rulings', word: words.decisions, icon: Stamp, needs: 'viewer' },
  { to: '/queues/work', word: workWords.title, icon: LoaderCircle, needs: 'operator' },
  { to: '/replays', word: oftenWords.replays, icon: History, needs: 'operator' },
  { to: '/queues/parked', word: words.parked, icon: PackageX, needs: 'operator' },
  { to: '/access', word: words.access, icon: KeyRound, needs: 'viewer' },
  { to: '/access/audit', word: words.audit, icon: ScrollText, needs: 'admin' },
] as const;

/** Pages on which nothing is left for a role below; on the others, what it cannot do is not offered. */
const closed = ['/queues', '/queues/work', '/queues/parked', '/replays', '/access/audit'] as const;

export interface Closing {
  readonly title: string;
  readonly needs: Role;
}

/** Which role the page at an address takes, where it is shown to no other. */
export function closingOf(address: string): Closing | undefined {
  const path = address.replace(/[?#].*/, '');
  const at = closed.findLast((each) => path === each || path.startsWith(`${each}/`));
  const place = everyPlace.find(({ to }) => to === at);
  return place === undefined ? undefined : { title: place.word, needs: place.needs };
}
