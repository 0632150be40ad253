/** The head of every page: name, places, health, colours, one’s own account, the way out. */
import { CircleUserRound, LogOut } from 'lucide-react';
import { Link, NavLink } from 'react-router';
import { useSignOut, useWho } from '../session/session.js';
import { Commanding } from './commanding.js';
import { HealthSign } from './health-sign.js';
import { Navigation } from './navigation.js';
import { ThemeSwitch } from './theme-switch.js';
import { oftenWords, paperWords, shellWords } from '../words/words.js';

export function Header() {
  const { may } = useWho();
  return (
    <header className="border-b border-line">
      <div className="mx-auto flex min-h-16 max-w-7xl flex-wrap items-center justify-between gap-x-2 gap-y-1 px-4 py-1.5 md:gap-x-6 md:px-8 md:py-0">
        <Link to="/" className="font-serif text-body font-bold tracking-tight md:text-lead">
          Summitwatch
        </Link>
        <Navigation />
        <div className="ml-auto flex items-center gap-1 sm:gap-4">
          {!may('operator') && <HealthSign />}
          <Commanding />
          <ThemeSwitch />
          <Account />
          <SignOut />
        </div>
      </div>
    </header>
  );
}

function Account() {
  const { name } = useWho();
  return (
    <NavLink
      to="/access"
      title={shellWords.accessTitle}
      className="inline-flex min-h-9 min-w-8 items-center justify-center gap-2 rounded-md text-small text-soft hover:text-ink aria-[current=page]:font-semibold aria-[current=page]:text-ink"
    >
      <CircleUserRound size={17} />
      <span className="sr-only max-w-40 truncate lg:not-sr-only">{name ?? oftenWords.access}</span>
    </NavLink>
  );
}

function SignOut() {
  const signOut = useSignOut();
  return (
    <button
      type="button"
      title={paperWords.signOut}
      onClick={() => {
        signOut.mutate();
      }}
      className="inline-flex min-h-9 min-w-8 items-center justify-center gap-2 rounded-md text-small text-soft hover:text-ink"
    >
      <LogOut size={17} />
      <span className="sr-only lg:not-sr-only">{paperWords.signOut}</span>
    </button>
  );
}
