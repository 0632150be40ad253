/** How often a wish would have been told of late, of what, and in which words: before anybody is woken by it. */
import { TriangleAlert } from 'lucide-react';
import type { Shape } from '../client.js';
import { Fold } from '../shell/data-block.js';
import { TroubleNote } from '../shell/trouble-note.js';
import { When } from '../shell/when.js';
import { foreign, quoted } from '../words/word.js';
import { firingWords } from '../words/words.js';
import { MessagePreview } from './message-preview.js';
import { PerDay } from './per-day.js';
import { useFiring } from './use-firing.js';
import type { Wish } from './wish.js';

type Firing = Shape<'Firing'>;

/** Of what it would have told: the way to the message itself stays near. */
const shownAtOnce = 4;

export function FiringPreview({ wish }: { readonly wish: Wish }) {
  const { data, error, isPlaceholderData } = useFiring(wish);
  if (error) return <TroubleNote what={firingWords.notShown} error={error} />;
  if (data === undefined) return <p className="text-small text-faint">{firingWords.looking}</p>;
  return (
    <div aria-busy={isPlaceholderData} className={`space-y-3 ${isPlaceholderData ? 'opacity-60' : ''}`}>
      <Preview firing={data} isDigest={wish.digest !== undefined} />
      <MessagePreview wish={wish} notices={data.notices} />
    </div>
  );
}

function Preview({ firing, isDigest }: { readonly firing: Firing; readonly isDigest: boolean }) {
  const { days, count, perDay, tooOften, notices } = firing;
  return (
    <>
      <p role="status" className="text-small font-medium">
        {firingWords.fired(count, days, isDigest)}
      </p>
      {tooOften && (
        <p role="status" className="flex items-start gap-1.5 text-small font-medium text-open">
          <TriangleAlert size={16} className="mt-0.5 shrink-0" /> {firingWords.tooOften}
        </p>
      )}
      {count > 0 && <PerDay perDay={perDay} />}
      {notices.length === 0 ? (
        <p className="text-small text-faint">{isDigest ? firingWords.noDigest : firingWords.none}</p>
      ) : (
        <Told notices={notices} />
      )}
    </>
  );
}

function Told({ notices }: Pick<Firing, 'notices'>) {
  const earlier = notices.slice(shownAtOnce);
  return (
    <>
      <ToldList label={firingWords.list} notices={notices.slice(0, shownAtOnce)} />
      {earlier.length > 0 && (
        <Fold summary={<span className="text-small">{firingWords.earlier(earlier.length)}</span>}>
          <ToldList label={firingWords.earlier(earlier.length)} notices={earlier} />
        </Fold>
      )}
    </>
  );
}

function ToldList({ label, notices }: Pick<Firing, 'notices'> & { readonly label: string }) {
  return (
    <ul className="ledger" aria-label={label}>
      {notices.map(({ id, headline, sentence, publisher, at }) => (
        <li key={id} className="py-2 text-small">
          <p className="font-medium" lang={foreign('en')}>
            {headline}
          </p>
          {sentence !== null && <p className="text-soft">{quoted(sentence)}</p>}
          <p className="text-faint">
            {publisher !== null && `${publisher} · `}
            <When at={at} as="ago" />
          </p>
        </li>
      ))}
    </ul>
  );
}
