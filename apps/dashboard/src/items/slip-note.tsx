/** A slip in the filter: where it is, what is wrong, and one press to write what was meant. */
import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { Trouble } from '../client.js';
import { Button } from '../shell/button.js';
import { itemWords } from '../words/words.js';
import { sentence } from '../words/word.js';

type Slip = NonNullable<Trouble['slip']>;

/** What is listed, or why nothing can be. */
export function SlipOr({
  error,
  q,
  onMend,
  children,
}: { readonly error: Error | null; readonly children: ReactNode } & Pick<Props, 'q' | 'onMend'>) {
  const slip = error instanceof Trouble ? error.slip : undefined;
  return slip === undefined ? children : <SlipNote q={q} slip={slip} onMend={onMend} />;
}

interface Props {
  readonly q: string;
  readonly slip: Slip;
  readonly onMend: (q: string) => void;
}

function SlipNote({ q, slip, onMend }: Props) {
  const { at, length, message, instead } = slip;
  const [before, wrong, after] = [q.slice(0, at), q.slice(at, at + length), q.slice(at + length)];
  return (
    <div role="alert" className="flex gap-3 rounded-md border border-bad bg-bad-wash p-4">
      <CircleAlert size={20} className="mt-0.5 shrink-0 text-bad" />
      <div className="min-w-0">
        <p className="font-semibold">{itemWords.slip}</p>
        <p className="mt-1 font-mono text-small break-words">
          {before}
          <mark className="bg-transparent text-bad underline decoration-wavy underline-offset-4">{wrong}</mark>
          {after}
        </p>
        <p className="mt-1 text-small text-soft">{sentence(message)}</p>
        {instead !== undefined && (
          <div className="mt-3">
            <Button
              onPress={() => {
                onMend(`${before}${instead}${after}`);
              }}
            >
              {instead === '' ? itemWords.leaveOut : itemWords.instead(instead)}
            </Button>
          </div>
        )}
      </div>
    </div>
  );
}
