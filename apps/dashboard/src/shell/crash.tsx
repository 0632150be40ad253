/** Our own mistake: said plainly, with a way on. */
import { useRouteError } from 'react-router';
import { Button } from './button.js';
import { TroubleNote } from './trouble-note.js';

export function Crash() {
  const error = useRouteError();
  const reload = () => {
    window.location.reload();
  };
  return (
    <main className="mx-auto max-w-2xl space-y-4 px-4 py-16">
      <title>Something broke · Summitwatch</title>
      <h1 className="font-serif text-head font-bold">This page broke</h1>
      <TroubleNote
        what="The dashboard made a mistake. What the service has recorded is not touched by it."
        error={error instanceof Error ? error : new Error('No more is known.')}
      />
      <Button weight="strong" onPress={reload}>
        Load the page again
      </Button>
    </main>
  );
}
