/** The places, as far as one may go there: along the header where there is room, else as a bar at the thumb. */
import { ChartGantt, Gavel, History, LayoutList, Newspaper, Rss, Send, Workflow } from 'lucide-react';
import { NavLink } from 'react-router';
import { useWho } from '../session/session.js';

const places = [
  { to: '/', word: 'Brief', icon: Newspaper, needs: 'viewer' },
  { to: '/timeline', word: 'Timeline', icon: ChartGantt, needs: 'viewer' },
  { to: '/review', word: 'Review', icon: Gavel, needs: 'analyst' },
  { to: '/items', word: 'Items', icon: LayoutList, needs: 'viewer' },
  { to: '/feeds', word: 'Feeds', icon: Rss, needs: 'viewer' },
  { to: '/deliveries', word: 'Deliveries', icon: Send, needs: 'operator' },
  { to: '/queues', word: 'Queues', icon: Workflow, needs: 'operator' },
  { to: '/replays', word: 'Replays', icon: History, needs: 'operator' },
] as const;

export function Navigation() {
  const { may } = useWho();
  const open = places.filter(({ needs }) => may(needs));
  return (
    <nav
      aria-label="Main"
      className="fixed inset-x-0 bottom-0 z-10 border-t border-line bg-surface pb-[env(safe-area-inset-bottom)] md:static md:border-0 md:bg-transparent md:pb-0"
    >
      <ul className="flex justify-around md:gap-6">
        {open.map(({ to, word, icon: Icon }) => (
          <li key={to} className="flex-1 md:flex-none">
            <NavLink
              to={to}
              end={to === '/'}
              className="flex min-h-14 flex-col items-center justify-center gap-0.5 border-t-2 border-transparent text-note text-soft max-md:text-[0.6875rem] hover:text-ink aria-[current=page]:border-ink aria-[current=page]:font-semibold aria-[current=page]:text-ink md:min-h-16 md:border-t-0 md:border-b-2 md:pt-0.5 md:text-small"
            >
              <Icon size={20} className="md:hidden" />
              {word}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
