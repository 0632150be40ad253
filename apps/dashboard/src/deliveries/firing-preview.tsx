/** How often a wish would have been told of late, and of what: before anybody is woken by it. */
import { useQuery } from '@tanstack/react-query';
import { TriangleAlert } from 'lucide-react';
import { answerOf, api, type Shape } from '../client.js';
import { Fold } from '../shell/data-block.js';
import { TroubleNote } from '../shell/trouble-note.js';
import { When } from '../shell/when.js';
import { count } from '../words/word.js';
import { filterIn, type Wish } from './wish.js';

type Firing = Shape<'Firing'>;

/** The same for everybody who asks the same, so that the form and the preview share one answer. */
export function useFiring(wish: Wish) {
  const body = { ...filterIn(wish), days: 7, ...(wish.form === undefined ? {} : { form: wish.form }) };
  return useQuery({
    queryKey: ['firing', body],
    queryFn: () => answerOf(api.POST('/api/v1/subscriptions/preview', { body })),
    placeholderData: (before) => before,
  });
}

export function FiringPreview({ wish }: { readonly wish: Wish }) {
  const { data, error } = useFiring(wish);
  if (error) return <TroubleNote what="What it would have told cannot be shown." error={error} />;
  if (data === undefined) return <p className="text-small text-faint">Looking at the last week…</p>;
  return <Preview firing={data} hasDigest={wish.digest !== undefined} />;
}

function Preview({ firing, hasDigest }: { readonly firing: Firing; readonly hasDigest: boolean }) {
  const { days, count: fired, tooOften, notices, message } = firing;
  return (
    <div className="space-y-3">
      <p role="status" className="text-small">
        Would have fired <strong>{count(fired, 'time')}</strong> in the last {days} days
        {hasDigest && ', told together in digests'}.
      </p>
      {tooOften && !hasDigest && (
        <p className="flex items-start gap-1.5 text-small font-medium text-warn">
          <TriangleAlert size={16} className="mt-0.5 shrink-0" /> So often that people stop reading. Narrow it, or take
          a digest.
        </p>
      )}
      <PerDay firing={firing} />
      {notices.length === 0 ? (
        <p className="text-small text-faint">
          Nothing of this kind changed in that time. It is told as soon as something does.
        </p>
      ) : (
        <ul className="ledger max-h-80 overflow-auto" tabIndex={0} aria-label="What it would have told, newest first">
          {notices.map(({ id, headline, sentence, publisher, learntAt }) => (
            <li key={id} className="py-2 text-small">
              <p className="font-medium">{headline}</p>
              {sentence !== null && <p className="text-soft">“{sentence}”</p>}
              <p className="text-faint">
                {publisher} <When at={learntAt} as="ago" />
              </p>
            </li>
          ))}
        </ul>
      )}
      {message !== null && (
        <Fold summary={<span className="text-small font-medium">The message as it would be sent</span>}>
          <pre
            tabIndex={0}
            className="max-h-72 overflow-auto rounded-md bg-sunken p-3 font-mono text-note whitespace-pre-wrap text-soft"
          >
            {message.body}
          </pre>
        </Fold>
      )}
    </div>
  );
}

/** A bar for each day, and the same as a table for those who would rather read or listen. */
function PerDay({ firing: { perDay, count: fired } }: { readonly firing: Firing }) {
  const most = Math.max(1, ...perDay.map((day) => day.count));
  if (fired === 0) return null;
  return (
    <div>
      <svg
        viewBox={`0 0 ${String(perDay.length * 10)} 24`}
        preserveAspectRatio="none"
        className="h-12 w-full"
        aria-hidden="true"
      >
        {perDay.map(({ day, count: n }, i) => (
          <rect
            key={day}
            x={i * 10 + 1}
            width={8}
            y={24 - (22 * n) / most}
            height={(22 * n) / most}
            className="fill-link"
          />
        ))}
      </svg>
      <Fold summary={<span className="text-note text-faint">By day</span>}>
        <table className="text-small">
          <caption className="sr-only">How often it would have fired each day (UTC)</caption>
          <tbody>
            {perDay.map(({ day, count: n }) => (
              <tr key={day}>
                <th scope="row" className="pr-4 text-left font-normal">
                  {day}
                </th>
                <td className="text-right tabular-nums">{n}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Fold>
    </div>
  );
}
