/** An error for people: what happened, and what to do about it. */
import { CircleAlert } from 'lucide-react';
import { Trouble } from '../client.js';
import { sentence } from '../words/word.js';
import { Button } from './button.js';

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
          {sentence(error.message)} {adviceFor(error)}
        </p>
        {onRetry && !(error instanceof Trouble && error.status === 404) && (
          <div className="mt-3">
            <Button onPress={onRetry}>Try again</Button>
          </div>
        )}
      </div>
    </div>
  );
}

function adviceFor(error: Error): string {
  const status = error instanceof Trouble ? error.status : -1;
  if (status === 0) return 'Check that the service is running and that this machine reaches it.';
  if (status === 404) return 'It may have been removed, or the address may be mistyped.';
  if (status === 429) return 'Wait a little before the next try.';
  if (status >= 500) return 'The service’s own log says more; its health is under Queues.';
  return '';
}
