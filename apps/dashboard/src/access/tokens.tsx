/** Tokens for programs: what each may do, until when, and the way to end it. */
import { KeySquare, Trash2 } from 'lucide-react';
import { useState, type SubmitEvent } from 'react';
import type { Shape } from '../client.js';
import type { Role } from '../session/session.js';
import { Answer } from '../shell/answer.js';
import { Button } from '../shell/button.js';
import { Empty } from '../shell/empty.js';
import { Field } from '../shell/field.js';
import { Section } from '../shell/page.js';
import { saidIn } from '../shell/said-in.js';
import { SecretOnce } from '../shell/secret-once.js';
import { TroubleNote } from '../shell/trouble-note.js';
import { When } from '../shell/when.js';
import { word } from '../words/word.js';
import { useMakeToken, useRevokeToken, useTokens } from './access-api.js';
import { RoleSelect } from './role-select.js';
import { accessWords } from '../words/words.js';

export function Tokens() {
  const query = useTokens();
  const [made, setMade] = useState<Shape<'TokenWithSecret'> | null>(null);
  return (
    <Section title={accessWords.tokens} note={accessWords.tokenUse}>
      {made !== null && (
        <SecretOnce
          title={accessWords.theToken(made.label)}
          note={accessWords.tokenShownOnce}
          label={accessWords.token}
          secret={made.token}
          onStored={() => {
            setMade(null);
          }}
        />
      )}
      <Answer query={query} what={accessWords.theTokens} rows={2}>
        {(tokens) =>
          tokens.length === 0 ? (
            <Empty title={accessWords.noTokensYet}>{accessWords.noTokensWhy}</Empty>
          ) : (
            <ul className="ledger">
              {tokens.map((token) => (
                <TokenRow key={token.id} token={token} />
              ))}
            </ul>
          )
        }
      </Answer>
      <MakeToken onMade={setMade} />
    </Section>
  );
}

function TokenRow({ token }: { readonly token: Shape<'Token'> }) {
  const revoke = useRevokeToken();
  return (
    <li className="flex flex-wrap items-center gap-x-6 gap-y-3 py-4">
      <div className="min-w-48 flex-1">
        <h3 className="font-semibold wrap-anywhere">
          <bdi>{token.label}</bdi>
        </h3>
        <p className="text-small text-faint">
          {word('role', token.role)} {accessWords.of} {token.owner ?? accessWords.theAdminSecret} ·{' '}
          {token.isOver ? accessWords.ended : accessWords.ends} <When at={token.expiresAt} as="exact" />
        </p>
      </div>
      <Button
        icon={Trash2}
        busy={revoke.isPending}
        onPress={() => {
          revoke.mutate(token.id);
        }}
      >
        {accessWords.revoke}
        <span className="sr-only"> {token.label}</span>
      </Button>
      {revoke.error !== null && <TroubleNote what={accessWords.itWasNotRevoked} error={revoke.error} />}
    </li>
  );
}

function MakeToken({ onMade }: { readonly onMade: (token: Shape<'TokenWithSecret'>) => void }) {
  const [role, setRole] = useState<Role>('viewer');
  const make = useMakeToken(onMade);
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const asked = { label: saidIn(form, 'label').trim(), role, days: Number(saidIn(form, 'days')) };
    make.mutate(asked, {
      onSuccess: () => {
        form.reset();
      },
    });
  };
  return (
    <form
      aria-label={accessWords.makeAToken}
      onSubmit={submit}
      className="mt-4 grid max-w-3xl items-start gap-4 sm:grid-cols-[1fr_10rem_7rem_auto]"
    >
      <Field label={accessWords.whatItIsFor}>
        {(ties) => <input {...ties} name="label" autoComplete="off" maxLength={100} required />}
      </Field>
      <Field label={accessWords.mayDoAs}>
        {({ id, className }) => <RoleSelect {...{ id, className }} value={role} onChange={setRole} />}
      </Field>
      <Field label={accessWords.days}>
        {(ties) => <input {...ties} name="days" type="number" min={1} max={366} defaultValue={90} required />}
      </Field>
      <div className="sm:pt-6.75">
        <Button type="submit" icon={KeySquare} busy={make.isPending}>
          {accessWords.makeToken}
        </Button>
      </div>
      {make.error !== null && (
        <div className="sm:col-span-4">
          <TroubleNote what={accessWords.noTokenWasMade} error={make.error} />
        </div>
      )}
    </form>
  );
}
