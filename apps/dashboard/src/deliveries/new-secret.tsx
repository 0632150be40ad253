/** The secret of a new subscription, shown this once. */
import { Check, Copy } from 'lucide-react';
import { useRef, useState } from 'react';
import type { Shape } from '../client.js';
import { Button } from '../shell/button.js';
import { controlLook } from '../shell/field.js';

interface Props {
  readonly subscription: Shape<'SubscriptionWithSecret'>;
  readonly onStored: () => void;
}

export function NewSecret({ subscription, onStored }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');
  const copy = async () => {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(subscription.secret ?? '');
      setSaid('Copied.');
    } catch {
      // Browsers lend the clipboard to secure pages only; the secret is selected by now.
      setSaid('Press Ctrl+C or ⌘C to copy.');
    }
  };
  return (
    <section className="mb-4 rounded-md border border-good bg-good-wash p-5">
      <h3 className="font-serif text-lead font-bold">The secret of {subscription.label || subscription.url}</h3>
      <p className="mt-1 text-small text-soft">
        Receivers verify each delivery with it (Standard Webhooks). It is shown this once: store it now.
      </p>
      <div className="mt-3 flex flex-wrap gap-2">
        <input
          ref={field}
          readOnly
          autoFocus
          aria-label="Secret"
          value={subscription.secret ?? ''}
          className={`${controlLook} min-w-0 flex-1 basis-72 font-mono`}
        />
        <Button
          icon={said === 'Copied.' ? Check : Copy}
          weight="strong"
          onPress={() => {
            void copy();
          }}
        >
          Copy
        </Button>
        <Button onPress={onStored}>I have stored it</Button>
      </div>
      <p role="status" className="mt-2 text-small text-soft empty:hidden">
        {said}
      </p>
    </section>
  );
}
