/** Lets those signed in through to the pages; others see the sign-in page at the same address. */
import { Shell } from '../shell/shell.js';
import { Skeleton } from '../shell/skeleton.js';
import { TroubleNote } from '../shell/trouble-note.js';
import { useIsSigningOut, useSession } from './session.js';
import { SignInPage } from './sign-in-page.js';
import { sessionWords } from '../words/words.js';

export function Gate() {
  const session = useSession();
  const isSigningOut = useIsSigningOut();
  if (session.data?.signedIn === true && !isSigningOut) return <Shell />;
  if (session.data?.signedIn === false) return <SignInPage />;
  const again = () => {
    void session.refetch();
  };
  return (
    <main className="mx-auto max-w-2xl px-4 py-16">
      {session.error === null ? (
        <Skeleton rows={3} />
      ) : (
        <TroubleNote what={sessionWords.noAnswer} error={session.error} onRetry={again} />
      )}
    </main>
  );
}
