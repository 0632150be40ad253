/** Something that is shown this once: what it is, the words themselves to be copied, and the way on. */
import { Check, Copy } from 'lucide-react';
import { useRef, useState, type ReactNode } from 'react';
import { secretWords } from '../words/words.js';
import { Button } from './button.js';
import { controlLook } from './field.js';

interface Props {
  readonly title: string;
  readonly note: ReactNode;
  /** What the field with the words is called. */
  readonly label: string;
  readonly secret: string;
  readonly onStored: () => void;
}

export function SecretOnce({ title, note, label, secret, onStored }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');
  const copy = async () => {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(secret);
      setSaid(secretWords.copied);
    } catch {
      // Browsers lend the clipboard to secure pages only; the secret is selected by now.
      setSaid(secretWords.press);
    }
  };
  return (
    <section className="mb-4 rounded-md border border-good bg-good-wash p-5">
      <h3 className="font-serif text-lead font-bold">{title}</h3>
      <p className="mt-1 text-small text-soft">{note}</p>
      <div className="mt-3 flex flex-wrap gap-2">
        <input
          ref={field}
          readOnly
          autoFocus
          aria-label={label}
          value={secret}
          className={`${controlLook} min-w-0 flex-1 basis-72 font-mono`}
        />
        <Button
          icon={said === secretWords.copied ? Check : Copy}
          weight="strong"
          onPress={() => {
            void copy();
          }}
        >
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
