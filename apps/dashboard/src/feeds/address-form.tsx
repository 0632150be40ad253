/** Any address: of a feed, of an article, of a whole site. */
import { Search } from 'lucide-react';
import { useState, type SubmitEvent } from 'react';
import type { Shape } from '../client.js';
import { Button } from '../shell/button.js';
import { Field } from '../shell/field.js';
import { TroubleNote } from '../shell/trouble-note.js';
import { useDiscovery } from './use-source.js';
import { feedWords } from '../words/words.js';

export function AddressForm({ onFound }: { readonly onFound: (found: Shape<'Discovery'> | undefined) => void }) {
  const [isEmpty, setEmpty] = useState(false);
  const look = useDiscovery(onFound);
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget).get('address');
    const address = typeof given === 'string' ? given.trim() : '';
    setEmpty(address === '');
    if (address === '') {
      event.currentTarget.querySelector('input')?.focus();
      return;
    }
    onFound(undefined);
    look.mutate(address);
  };
  return (
    <form onSubmit={submit} noValidate className="space-y-3">
      <Field label={feedWords.address} hint={feedWords.findHint} error={isEmpty ? feedWords.addressMissing : undefined}>
        {(ties) => (
          <input
            {...ties}
            name="address"
            type="text"
            inputMode="url"
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            maxLength={2000}
            autoFocus
            required
          />
        )}
      </Field>
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" icon={Search} weight="strong" busy={look.isPending}>
          {feedWords.look}
        </Button>
        <p role="status" className="text-small text-soft">
          {look.isPending && feedWords.looking}
        </p>
      </div>
      {look.error && <TroubleNote what={feedWords.nothingFound} error={look.error} />}
    </form>
  );
}
