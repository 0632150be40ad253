/** An error for people: what happened, and what to do about it. */
import { CircleAlert } from 'lucide-react';
import { Trouble } from '../client.js';
import { messageLang, sentence } from '../words/word.js';
import { adviceOn } from './advice.js';
import { Button } from './button.js';
import { shellWords } from '../words/words.js';

interface Props {
  readonly error: Error;
  /** "The brief could not be loaded." */
  readonly what: string;
  readonly onRetry?: () => void;
}

export function TroubleNote({ error, what, onRetry }: Props) {
  return (
    <div role="alert" className="flex gap-3 rounded-md border border-bad bg-bad-wash p-4">
      <CircleAlert size={20} className="mt-0.5 shrink-0 text-bad" />
      <div className="min-w-0">
        <p className="font-semibold">{what}</p>
        <p className="text-small text-soft">
          <span lang={langOf(error)}>{sentence(error.message)}</span>{' '}
          {adviceOn(error instanceof Trouble ? error.status : -1)}
        </p>
        {onRetry && !(error instanceof Trouble && error.status === 404) && (
          <div className="mt-3">
            <Button onPress={onRetry}>{shellWords.tryAgain}</Button>
          </div>
        )}
      </div>
    </div>
  );
}

/** What the service says is English, unless it is translated. */
function langOf(error: Error): string | undefined {
  return error instanceof Trouble && error.status > 0 ? messageLang(error.message) : undefined;
}
