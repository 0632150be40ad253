/** Everybody who may sign in, with their role; added, given another role or password, removed. */
import { KeyRound, UserMinus, UserPlus } from 'lucide-react';
import { useState, type SubmitEvent } from 'react';
import type { Shape } from '../client.js';
import type { Role } from '../session/session.js';
import { Answer } from '../shell/answer.js';
import { Button } from '../shell/button.js';
import { Empty } from '../shell/empty.js';
import { controlLook, Field } from '../shell/field.js';
import { Section } from '../shell/page.js';
import { saidIn } from '../shell/said-in.js';
import { SecretOnce } from '../shell/secret-once.js';
import { TroubleNote } from '../shell/trouble-note.js';
import { When } from '../shell/when.js';
import { count } from '../words/word.js';
import { useAddUser, useChangeRole, useRemoveUser, useResetPassword, useUsers } from './access-api.js';
import { RoleSelect } from './role-select.js';
import { accessWords, oftenWords } from '../words/words.js';

type Password = Shape<'UserWithPassword'>;

export function Users() {
  const query = useUsers();
  const [told, setTold] = useState<Password | null>(null);
  return (
    <Section title={accessWords.users} note={query.data && count(query.data.length, 'user')}>
      {told !== null && (
        <SecretOnce
          title={accessWords.thePasswordOf(told.name)}
          note={accessWords.passwordShownOnce}
          label={accessWords.password}
          secret={told.password}
          onStored={() => {
            setTold(null);
          }}
        />
      )}
      <Answer query={query} what={accessWords.theUsers} rows={2}>
        {(users) =>
          users.length === 0 ? (
            <Empty title={accessWords.noUsersYet}>{accessWords.noUsersWhy}</Empty>
          ) : (
            <ul className="ledger">
              {users.map((user) => (
                <UserRow key={user.name} user={user} onPassword={setTold} />
              ))}
            </ul>
          )
        }
      </Answer>
      <AddUser onAdded={setTold} />
    </Section>
  );
}

interface RowProps {
  readonly user: Shape<'User'>;
  readonly onPassword: (user: Password) => void;
}

function UserRow({ user, onPassword }: RowProps) {
  const role = useChangeRole();
  const reset = useResetPassword(onPassword);
  const remove = useRemoveUser();
  const [isSure, setSure] = useState(false);
  const trouble = role.error ?? reset.error ?? remove.error;
  return (
    <li className="py-4">
      <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
        <div className="min-w-48 flex-1">
          <h3 className="font-semibold wrap-anywhere">
            <bdi>{user.name}</bdi>
          </h3>
          <p className="text-small text-faint">
            {oftenWords.added} <When at={user.addedAt} />
            {accessWords.passwordSet} <When at={user.passwordAt} />
          </p>
        </div>
        <RoleSelect
          label={accessWords.roleOf(user.name)}
          className={`${controlLook} max-w-36`}
          value={user.role}
          onChange={(next) => {
            role.mutate({ name: user.name, role: next });
          }}
        />
        <div className="flex flex-wrap gap-2">
          <Button
            icon={KeyRound}
            busy={reset.isPending}
            onPress={() => {
              reset.mutate(user.name);
            }}
          >
            {accessWords.newPassword}
            <span className="sr-only">
              {' '}
              {oftenWords.for} {user.name}
            </span>
          </Button>
          <Button
            icon={UserMinus}
            busy={remove.isPending}
            onPress={() => {
              if (isSure) remove.mutate(user.name);
              setSure(true);
            }}
          >
            {isSure ? accessWords.reallyRemove : oftenWords.remove}
            <span className="sr-only"> {user.name}</span>
          </Button>
        </div>
      </div>
      {trouble !== null && <TroubleNote what={accessWords.nothingWasChanged} error={trouble} />}
    </li>
  );
}

function AddUser({ onAdded }: { readonly onAdded: (user: Password) => void }) {
  const [role, setRole] = useState<Role>('viewer');
  const add = useAddUser(onAdded);
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const name = saidIn(form, 'name').trim();
    add.mutate(
      { name, role },
      {
        onSuccess: () => {
          form.reset();
        },
      },
    );
  };
  return (
    <form
      aria-label={accessWords.addAUser}
      onSubmit={submit}
      className="mt-4 grid max-w-3xl items-start gap-4 sm:grid-cols-[1fr_10rem_auto]"
    >
      <Field label={oftenWords.name} hint={accessWords.userNameHint}>
        {(ties) => <input {...ties} name="name" autoComplete="off" maxLength={64} required />}
      </Field>
      <Field label={accessWords.role}>
        {({ id, className }) => <RoleSelect {...{ id, className }} value={role} onChange={setRole} />}
      </Field>
      <div className="sm:pt-6.75">
        <Button type="submit" icon={UserPlus} busy={add.isPending}>
          {accessWords.addUser}
        </Button>
      </div>
      {add.error !== null && (
        <div className="sm:col-span-3">
          <TroubleNote what={accessWords.nobodyWasAdded} error={add.error} />
        </div>
      )}
    </form>
  );
}
