/** A new secret of a subscription, shown this once. */
import { Check, Copy } from 'lucide-react';
import { useRef, useState } from 'react';
import type { Shape } from '../client.js';
import { Button } from '../shell/button.js';
import { controlLook } from '../shell/field.js';
import { When } from '../shell/when.js';
import { secretWords } from '../words/delivering.js';

interface Props {
  readonly subscription: Shape<'SubscriptionWithSecret'>;
  readonly onStored: () => void;
}

export function NewSecret({ subscription, onStored }: Props) {
  const { label, url, signing, secret, oldSecretUntil } = subscription;
  const { field, said, copy } = useCopy(secret ?? '');
  return (
    <section className="mb-4 rounded-md border border-good bg-good-wash p-5">
      <h3 className="font-serif text-lead font-bold">{secretWords.title(label || url)}</h3>
      <p className="mt-1 text-small text-soft">
        {signing === 'ed25519' ? secretWords.publicOnce : secretWords.once}
        {isAhead(oldSecretUntil) && (
          <>
            {' '}
            {secretWords.oldUntil} <When at={oldSecretUntil} as="exact" />.
          </>
        )}
      </p>
      <div className="mt-3 flex flex-wrap gap-2">
        <input
          ref={field}
          readOnly
          autoFocus
          aria-label={secretWords.field}
          value={secret ?? ''}
          className={`${controlLook} min-w-0 flex-1 basis-72 font-mono`}
        />
        <Button icon={said === secretWords.copied ? Check : Copy} weight="strong" onPress={copy}>
          {secretWords.copy}
        </Button>
        <Button onPress={onStored}>{secretWords.stored}</Button>
      </div>
      <p role="status" className="mt-2 text-small text-soft empty:hidden">
        {said}
      </p>
    </section>
  );
}

function useCopy(secret: string) {
  const field = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');
  const write = async () => {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(secret);
      setSaid(secretWords.copied);
    } catch {
      // Browsers lend the clipboard to secure pages only; the secret is selected by now.
      setSaid(secretWords.press);
    }
  };
  const copy = () => {
    void write();
  };
  return { field, said, copy };
}

function isAhead(until: string | null): until is string {
  return until !== null && Date.parse(until) > Date.now();
}
