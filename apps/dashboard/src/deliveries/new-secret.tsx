/** A new secret of a subscription, shown this once. */
import type { Shape } from '../client.js';
import { SecretOnce } from '../shell/secret-once.js';
import { When } from '../shell/when.js';
import { secretWords } from '../words/words.js';

interface Props {
  readonly subscription: Shape<'SubscriptionWithSecret'>;
  readonly onStored: () => void;
}

export function NewSecret({ subscription, onStored }: Props) {
  const { label, url, signing, secret, oldSecretUntil } = subscription;
  const note = (
    <>
      {signing === 'ed25519' ? secretWords.publicOnce : secretWords.once}
      {isAhead(oldSecretUntil) && (
        <>
          {' '}
          {secretWords.oldUntil} <When at={oldSecretUntil} as="exact" />.
        </>
      )}
    </>
  );
  return (
    <SecretOnce
      title={secretWords.title(label || url)}
      note={note}
      label={secretWords.field}
      secret={secret ?? ''}
      onStored={onStored}
    />
  );
}

function isAhead(until: string | null): until is string {
  return until !== null && Date.parse(until) > Date.now();
}
