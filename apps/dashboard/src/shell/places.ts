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
