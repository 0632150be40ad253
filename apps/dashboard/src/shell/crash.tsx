/** Our own mistake: said plainly, with a way on. */
import { useRouteError } from 'react-router';
import { Button } from './button.js';
import { TroubleNote } from './trouble-note.js';
import { shellWords } from '../words/words.js';

export function Crash() {
  const error = useRouteError();
  const reload = () => {
    window.location.reload();
  };
  return (
    <main className="mx-auto max-w-2xl space-y-4 px-4 py-16">
      <title>{shellWords.somethingBrokeSummitwatch}</title>
      <h1 className="font-serif text-head font-bold">{shellWords.thisPageBroke}</h1>
      <TroubleNote
        what={shellWords.crashTitle}
        error={error instanceof Error ? error : new Error(shellWords.noMoreIsKnown)}
      />
      <Button weight="strong" onPress={reload}>
        {shellWords.loadThePageAgain}
      </Button>
    </main>
  );
}
