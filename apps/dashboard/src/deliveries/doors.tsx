/** The addresses that calendars, feed readers and assistants subscribe to, and a new key for them. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Check, Copy, KeyRound } from 'lucide-react';
import { useId, useState } from 'react';
import { answerOf, api, type Shape } from '../client.js';
import { Only } from '../session/only.js';
import { Answer } from '../shell/answer.js';
import { Button } from '../shell/button.js';
import { controlLook } from '../shell/field.js';
import { Section } from '../shell/page.js';
import { TroubleNote } from '../shell/trouble-note.js';
import { deliveryPageWords } from '../words/words.js';

type Addresses = Shape<'Doors'>;

export function Doors() {
  const query = useQuery({ queryKey: ['doors'], queryFn: () => answerOf(api.GET('/api/v1/doors')) });
  return (
    <Section title={deliveryPageWords.forOtherPrograms} note={deliveryPageWords.addressesToSubscribeTo}>
      <p className="mb-4 max-w-prose text-small text-soft">{deliveryPageWords.privateAddressesLead}</p>
      <Answer query={query} what={deliveryPageWords.theAddresses} rows={3}>
        {(doors) => (
          <>
            <ul className="space-y-3">
              {linesOf(doors).map(([what, address]) => (
                <Address key={what} what={what} address={address} />
              ))}
            </ul>
            <Only needs="operator">
              <Renew />
            </Only>
          </>
        )}
      </Answer>
    </Section>
  );
}

function linesOf({
  calendar,
  brief,
  changes,
  claims,
  mcp,
}: Addresses): readonly (readonly [what: string, address: string])[] {
  return [
    [deliveryPageWords.meetingsCalendar, calendar],
    [deliveryPageWords.theBriefAsAtom, brief.atom],
    [deliveryPageWords.briefJsonFeed, brief.json],
    [deliveryPageWords.changesAsAtom, changes.atom],
    [deliveryPageWords.changesAsJsonFeed, changes.json],
    [deliveryPageWords.claimsAsJsonLd, claims],
    [deliveryPageWords.assistantsDoor, mcp],
  ];
}

function Address({ what, address }: { readonly what: string; readonly address: string }) {
  const id = useId();
  const [said, setSaid] = useState('');
  const copy = async () => {
    const field = document.querySelector<HTMLInputElement>(`#${CSS.escape(id)}`);
    field?.select();
    try {
      await navigator.clipboard.writeText(address);
      setSaid(deliveryPageWords.copied);
    } catch {
      // Browsers lend the clipboard to secure pages only; the address is selected by now.
      setSaid(deliveryPageWords.copyByHand);
    }
  };
  return (
    <li className="grid items-center gap-x-4 gap-y-1 md:grid-cols-[16rem_1fr_auto]">
      <label htmlFor={id} className="text-small font-medium">
        {what}
      </label>
      <input id={id} readOnly value={address} className={`${controlLook} min-w-0 font-mono text-note`} />
      <div className="flex items-center gap-2">
        <Button
          icon={said === deliveryPageWords.copied ? Check : Copy}
          onPress={() => {
            void copy();
          }}
        >
          {deliveryPageWords.copy}
          <span className="sr-only"> {what}</span>
        </Button>
        <p role="status" className="text-note text-soft empty:hidden">
          {said}
        </p>
      </div>
    </li>
  );
}

/** Asks once more: every address that was given out ends. */
function Renew() {
  const answers = useQueryClient();
  const [sure, setSure] = useState(false);
  const renew = useMutation({
    mutationFn: () => answerOf(api.POST('/api/v1/doors/renew')),
    onSuccess: (doors) => {
      answers.setQueryData(['doors'], doors);
    },
  });
  return (
    <div className="mt-4 space-y-2">
      <Button
        icon={KeyRound}
        busy={renew.isPending}
        onPress={() => {
          if (sure) renew.mutate();
          setSure(!sure);
        }}
      >
        {sure ? deliveryPageWords.confirmNewKey : deliveryPageWords.makeANewKey}
      </Button>
      {renew.error && <TroubleNote what={deliveryPageWords.newKeyFailed} error={renew.error} />}
    </div>
  );
}
