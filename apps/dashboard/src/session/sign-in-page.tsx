/** Asks for name and password, or for the admin secret alone, and says where that is to be found. */
import { Eye, EyeOff } from 'lucide-react';
import { useState, type SubmitEvent } from 'react';
import { Trouble } from '../client.js';
import { Button } from '../shell/button.js';
import { Field } from '../shell/field.js';
import { saidIn } from '../shell/said-in.js';
import { LanguageChoice } from '../shell/language-choice.js';
import { TroubleNote } from '../shell/trouble-note.js';
import { sentence } from '../words/word.js';
import { useSignIn } from './session.js';
import { sessionWords, signInWords } from '../words/words.js';

export function SignInPage() {
  const signIn = useSignIn();
  const [missing, setMissing] = useState(false);
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const [name, secret] = [saidIn(form, 'name').trim(), saidIn(form, 'secret').trim()];
    setMissing(secret === '');
    if (secret === '') form.querySelector<HTMLInputElement>('[name=secret]')?.focus();
    else signIn.mutate(name === '' ? { secret } : { name, password: secret });
  };
  const wrong =
    signIn.error instanceof Trouble && signIn.error.status === 401 ? sentence(signIn.error.message) : undefined;
  return (
    <main className="mx-auto flex min-h-dvh max-w-md flex-col justify-center px-5 py-12">
      <title>{sessionWords.signInSummitwatch}</title>
      <h1 className="font-serif text-display font-bold tracking-tight">Summitwatch</h1>
      <p className="mt-2 text-lead text-soft">{signInWords.lead}</p>
      <form onSubmit={submit} noValidate className="mt-8 space-y-5 border-t border-ink pt-6">
        <Field label={signInWords.name} hint={signInWords.nameHint}>
          {(ties) => (
            <input
              {...ties}
              name="name"
              autoComplete="username"
              autoCapitalize="none"
              spellCheck={false}
              maxLength={64}
            />
          )}
        </Field>
        <SecretField error={missing ? signInWords.missing : wrong} />
        {signIn.error !== null && wrong === undefined && <TroubleNote what={signInWords.failed} error={signIn.error} />}
        <Button type="submit" weight="strong" busy={signIn.isPending}>
          {signIn.isPending ? signInWords.busy : signInWords.title}
        </Button>
      </form>
      <div className="mt-8 space-y-1 text-small text-soft">
        <p>
          {sessionWords.secretHint}{' '}
          <code className="rounded-sm bg-sunken px-1 py-0.5 font-mono">summitwatch secret --new</code>{' '}
          {signInWords.lostWhere}
        </p>
        <p>{signInWords.names}</p>
      </div>
      <div className="mt-6">
        <LanguageChoice />
      </div>
    </main>
  );
}

function SecretField({ error }: { readonly error: string | undefined }) {
  const [shown, setShown] = useState(false);
  const Icon = shown ? EyeOff : Eye;
  return (
    <Field label={signInWords.secret} error={error}>
      {({ className, ...ties }) => (
        <div className="relative">
          <input
            {...ties}
            name="secret"
            type={shown ? 'text' : 'password'}
            autoComplete="current-password"
            autoCapitalize="none"
            spellCheck={false}
            maxLength={256}
            required
            className={`${className} pr-12 font-mono`}
          />
          <button
            type="button"
            aria-pressed={shown}
            aria-label={signInWords.show}
            onClick={() => {
              setShown(!shown);
            }}
            className="absolute inset-y-0 right-0 grid w-11 place-items-center text-faint hover:text-ink"
          >
            <Icon size={18} />
          </button>
        </div>
      )}
    </Field>
  );
}
