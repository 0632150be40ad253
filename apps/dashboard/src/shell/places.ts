/** The places, and as what one may go there. */
import {
  ChartColumn,
  ChartGantt,
  Gavel,
  History,
  KeyRound,
  LayoutList,
  Newspaper,
  PackageX,
  Rss,
  ScrollText,
  Send,
  Stamp,
  Workflow,
} from 'lucide-react';
import { paletteWords as words } from '../words/words.js';

export const places = [
  { to: '/', word: 'Brief', icon: Newspaper, needs: 'viewer' },
  { to: '/timeline', word: 'Timeline', icon: ChartGantt, needs: 'viewer' },
  { to: '/review', word: 'Review', icon: Gavel, needs: 'analyst' },
  { to: '/items', word: 'Items', icon: LayoutList, needs: 'viewer' },
  { to: '/feeds', word: 'Feeds', icon: Rss, needs: 'viewer' },
  { to: '/deliveries', word: 'Deliveries', icon: Send, needs: 'operator' },
  { to: '/queues', word: 'Queues', icon: Workflow, needs: 'operator' },
  { to: '/replays', word: 'Replays', icon: History, needs: 'operator' },
] as const;

/** Also those to which other pages lead. */
export const everyPlace = [
  ...places,
  { to: '/coverage', word: 'Coverage', icon: ChartColumn, needs: 'viewer' },
  { to: '/rulings', word: words.decisions, icon: Stamp, needs: 'viewer' },
  { to: '/queues/parked', word: words.parked, icon: PackageX, needs: 'operator' },
  { to: '/access', word: words.access, icon: KeyRound, needs: 'viewer' },
  { to: '/access/audit', word: words.audit, icon: ScrollText, needs: 'admin' },
] as const;
