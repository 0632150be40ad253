/** Who decides and why. */
import type { Ref } from 'react';
import { Field } from '../shell/field.js';
import type { Deciding } from './deciding.js';
import { oftenWords, reviewWords } from '../words/words.js';

interface Props {
  readonly deciding: Deciding;
  readonly reason?: Ref<HTMLInputElement>;
}

export function DecidingFields({ deciding, reason }: Props) {
  const leave = (event: React.KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Escape' || event.key === 'Enter') event.currentTarget.blur();
  };
  return (
    <div className="@container mt-4">
      <div className="grid gap-4 @md:grid-cols-[1fr_14rem]">
        <Field label={oftenWords.reasonOptional} hint={reviewWords.reasonHint}>
          {(ties) => (
            <input
              {...ties}
              ref={reason}
              value={deciding.typed}
              maxLength={500}
              autoComplete="off"
              onKeyDown={leave}
              onChange={(event) => {
                deciding.setTyped(event.currentTarget.value);
              }}
            />
          )}
        </Field>
        {deciding.own === null ? (
          <Field label={reviewWords.whoDecides} hint={reviewWords.keptInThisBrowser}>
            {(ties) => (
              <input
                {...ties}
                value={deciding.by}
                maxLength={80}
                placeholder={reviewWords.admin}
                autoComplete="name"
                onKeyDown={leave}
                onChange={(event) => {
                  deciding.nameYourself(event.currentTarget.value);
                }}
              />
            )}
          </Field>
        ) : (
          <p className="self-center text-small text-soft">
            {oftenWords.decidedBy} <span className="font-semibold">{deciding.own}</span>
          </p>
        )}
      </div>
    </div>
  );
}
