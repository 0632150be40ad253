/** One of the changes that a wish would have told of, as it would be sent. */
import { useState } from 'react';
import type { Shape } from '../client.js';
import { Fold } from '../shell/data-block.js';
import { Field } from '../shell/field.js';
import { firingWords } from '../words/subscribing.js';
import { Body, HeaderTable } from './exchange.js';
import { useMessage } from './use-firing.js';
import type { Wish } from './wish.js';

interface Props {
  readonly wish: Wish;
  readonly notices: Shape<'Firing'>['notices'];
}

export function MessagePreview({ wish, notices }: Props) {
  const [chosen, setChosen] = useState('');
  // Another filter may tell of it no more.
  const notice = notices.some(({ id }) => id === chosen) ? chosen : undefined;
  const message = useMessage(wish, notice).data?.message ?? null;
  if (message === null) return null;
  const isWritten = wish.form !== undefined && 'template' in wish.form;
  return (
    <Fold summary={<span className="text-small font-medium">{firingWords.message}</span>} open={isWritten}>
      <div className="space-y-3">
        {notices.length > 1 && (
          <Field label={firingWords.which}>
            {(ties) => (
              <select
                {...ties}
                value={notice ?? notices[0]?.id}
                onChange={(event) => {
                  setChosen(event.currentTarget.value);
                }}
              >
                {notices.map(({ id, headline }) => (
                  <option key={id} value={id}>
                    {headline}
                  </option>
                ))}
              </select>
            )}
          </Field>
        )}
        <Message message={message} />
      </div>
    </Fold>
  );
}

function Message({ message }: { readonly message: NonNullable<Shape<'Firing'>['message']> }) {
  const { notice, headers, query, body } = message;
  const added = new URLSearchParams(query).toString();
  return (
    <>
      {notice === null && <p className="text-small text-faint">{firingWords.example}</p>}
      {added !== '' && <p className="text-note wrap-anywhere text-faint">{firingWords.query(added)}</p>}
      <Body text={body} />
      <HeaderTable headers={headers} />
    </>
  );
}
