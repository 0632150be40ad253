/** A password of one's own in place of the first one. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { KeyRound } from 'lucide-react';
import { useState, type SubmitEvent } from 'react';
import { answerOf, api, type Shape } from '../client.js';
import { sessionKey } from '../session/session.js';
import { Button } from '../shell/button.js';
import { Field } from '../shell/field.js';
import { saidIn } from '../shell/said-in.js';
import { TroubleNote } from '../shell/trouble-note.js';
import { accessWords } from '../words/words.js';

export function OwnPassword({ name }: { readonly name: string }) {
  const [isOpen, setOpen] = useState(false);
  const answers = useQueryClient();
  const change = useMutation({
    mutationFn: (body: Shape<'NewPassword'>) => answerOf(api.POST('/api/v1/session/password', { body })),
    onSuccess: (session) => {
      answers.setQueryData(sessionKey, session);
    },
  });
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    change.mutate({ password: saidIn(form, 'password'), next: saidIn(form, 'next') });
  };
  return (
    <>
      <p className="mb-3 text-body font-semibold">{name}</p>
      <Button
        icon={KeyRound}
        expanded={isOpen}
        controls="own-password"
        onPress={() => {
          setOpen(!isOpen);
        }}
      >
        {accessWords.changePassword}
      </Button>
      {isOpen && (
        <form
          id="own-password"
          aria-label={accessWords.changePassword}
          onSubmit={submit}
          className="mt-4 max-w-md space-y-4"
        >
          <Field label={accessWords.passwordUntilNow}>
            {(ties) => <input {...ties} name="password" type="password" autoComplete="current-password" required />}
          </Field>
          <Field label={accessWords.newPassword} hint={accessWords.atLeast12Characters}>
            {(ties) => (
              <input {...ties} name="next" type="password" autoComplete="new-password" minLength={12} required />
            )}
          </Field>
          {change.error !== null && <TroubleNote what={accessWords.passwordNotChanged} error={change.error} />}
          <Button type="submit" weight="strong" busy={change.isPending}>
            {accessWords.changeAndSignOut}
          </Button>
        </form>
      )}
    </>
  );
}
