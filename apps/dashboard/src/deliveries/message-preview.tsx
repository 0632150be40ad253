/** One of the messages that a wish would have sent: the very body, or the very mail. */
import { useState } from 'react';
import type { Shape } from '../client.js';
import { Fold } from '../shell/data-block.js';
import { Field } from '../shell/field.js';
import { absoluteTime } from '../words/time.js';
import { firingWords } from '../words/words.js';
import { Body, HeaderTable } from './exchange.js';
import { MailPreview } from './mail-preview.js';
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
  const sent = useMessage(wish, notice).data;
  if (sent === undefined || (sent.message ?? sent.mail) === null) return null;
  const isWritten = wish.form !== undefined && 'template' in wish.form;
  return (
    <Fold summary={<span className="text-small font-medium">{firingWords.message}</span>} open={isWritten}>
      <div className="space-y-3">
        {notices.length > 1 && <Which {...{ wish, notices, notice }} onChoose={setChosen} />}
        <Sent sent={sent} isNext={wish.digest !== undefined && notices.length === 0} />
      </div>
    </Fold>
  );
}

/** `isNext`: a digest that is not due yet. */
function Sent({ sent, isNext }: { readonly sent: Shape<'Firing'>; readonly isNext: boolean }) {
  const { message, mail } = sent;
  const isExample = (message ?? mail)?.notice === null;
  return (
    <>
      {isExample && <p className="text-small text-faint">{firingWords.example}</p>}
      {!isExample && isNext && <p className="text-small text-faint">{firingWords.nextDigest}</p>}
      {message !== null && <Message message={message} />}
      {mail !== null && <MailPreview mail={mail} />}
    </>
  );
}

interface WhichProps extends Props {
  readonly notice: string | undefined;
  readonly onChoose: (id: string) => void;
}

/** Digests are told apart by when they would have been sent. */
function Which({ wish, notices, notice, onChoose }: WhichProps) {
  const isDigest = wish.digest !== undefined;
  return (
    <Field label={isDigest ? firingWords.whichDigest : firingWords.which}>
      {(ties) => (
        <select
          {...ties}
          value={notice ?? notices[0]?.id}
          onChange={(event) => {
            onChoose(event.currentTarget.value);
          }}
        >
          {notices.map(({ id, headline, at }) => (
            <option key={id} value={id}>
              {isDigest ? `${absoluteTime(at)}: ${headline}` : headline}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

function Message({ message }: { readonly message: NonNullable<Shape<'Firing'>['message']> }) {
  const { headers, query, body } = message;
  const added = new URLSearchParams(query).toString();
  return (
    <>
      {added !== '' && <p className="text-note wrap-anywhere text-faint">{firingWords.query(added)}</p>}
      <Body text={body} />
      <HeaderTable headers={headers} />
    </>
  );
}
