/** The head of every page: name, places, health, colours, the way out. */
import { LogOut } from 'lucide-react';
import { Link } from 'react-router';
import { useSignOut } from '../session/session.js';
import { HealthSign } from './health-sign.js';
import { Navigation } from './navigation.js';
import { ThemeSwitch } from './theme-switch.js';

export function Header() {
  return (
    <header className="border-b border-line">
      <div className="mx-auto flex min-h-16 max-w-7xl flex-wrap items-center justify-between gap-x-8 px-4 md:px-8">
        <Link to="/" className="font-serif text-lead font-bold tracking-tight">
          Summitwatch
        </Link>
        <Navigation />
        <div className="ml-auto flex items-center gap-2 sm:gap-4">
          <HealthSign />
          <ThemeSwitch />
          <SignOut />
        </div>
      </div>
    </header>
  );
}

function SignOut() {
  const signOut = useSignOut();
  return (
    <button
      type="button"
      title="Sign out"
      onClick={() => {
        signOut.mutate();
      }}
      className="inline-flex min-h-9 min-w-9 items-center justify-center gap-2 rounded-md text-small text-soft hover:text-ink"
    >
      <LogOut size={17} />
      <span className="sr-only lg:not-sr-only">Sign out</span>
    </button>
  );
}
