/** The places, as far as one may go there: along the header where there is room, else as a bar at the thumb. */
import { Link, useLocation } from 'react-router';
import { useWho } from '../session/session.js';
import { placeAt, places } from './places.js';
import { paperWords } from '../words/words.js';

export function Navigation() {
  const { may } = useWho();
  const current = placeAt(useLocation().pathname);
  const open = places.filter(({ needs }) => may(needs));
  return (
    <nav
      aria-label={paperWords.main}
      className="fixed inset-x-0 bottom-0 z-10 border-t border-line bg-surface pb-[env(safe-area-inset-bottom)] md:static md:border-0 md:bg-transparent md:pb-0"
    >
      <ul className="flex justify-around md:gap-6">
        {open.map(({ to, word, icon: Icon }) => (
          <li key={to} className="flex-auto md:flex-none">
            <Link
              to={to}
              aria-current={to === current ? 'page' : undefined}
              className="flex min-h-14 flex-col items-center justify-center gap-0.5 border-t-2 border-transparent text-note text-soft max-md:text-[0.6875rem] max-[25rem]:text-[0.625rem] hover:text-ink aria-[current=page]:border-ink aria-[current=page]:font-semibold aria-[current=page]:text-ink md:min-h-16 md:border-t-0 md:border-b-2 md:pt-0.5 md:text-small"
            >
              <Icon size={20} className="md:hidden" />
              {word}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
