/** The notices that items would have raised had they come in as news, each with its sentence and who would be told. */
import type { Shape } from '../client.js';
import { OriginalLink } from '../shell/original-link.js';
import { Status } from '../shell/status.js';
import { matterNameFromId } from '../words/matters.js';
import { count, listed } from '../words/word.js';
import { feedWords, oftenWords } from '../words/words.js';

type Notice = Shape<'PreviewNotice'>;

export function PreviewNotices({ notices }: { readonly notices: readonly Notice[] }) {
  return (
    <div className="mt-6">
      <h4 className="font-semibold">{headIn(notices)}</h4>
      <p className="mb-2 text-small text-soft">{feedWords.firstImportIsSilent}</p>
      {notices.length > 0 && (
        <ul className="ledger">
          {notices.map((notice, place) => (
            <Row key={place} notice={notice} />
          ))}
        </ul>
      )}
    </div>
  );
}

function headIn(notices: readonly Notice[]): string {
  if (notices.length === 0) return feedWords.wouldChangeNothing;
  return feedWords.wouldRaise(count(notices.length, 'notice'));
}

function Row({ notice }: { readonly notice: Notice }) {
  const { kind, matter, before, after, sentence, publisher, url, subscriptions } = notice;
  return (
    <li className="grid grid-cols-1 gap-x-8 gap-y-2 py-3 lg:grid-cols-[1fr_1.6fr]">
      <div className="min-w-0">
        <p className="font-semibold">{matterNameFromId(matter)}</p>
        {kind !== 'replay' && (
          <p className="flex flex-wrap items-baseline gap-x-2 text-small">
            {before === null ? (
              <span className="text-faint">{feedWords.notReportedBefore}</span>
            ) : (
              <Status kind={kind} value={before} />
            )}
            <span aria-hidden="true">→</span>
            <span className="sr-only">{feedWords.then}</span>
            {after === null ? (
              <span className="text-faint">{oftenWords.withdrawn}</span>
            ) : (
              <Status kind={kind} value={after} />
            )}
          </p>
        )}
        <p className="text-small text-faint">
          {subscriptions.length === 0
            ? feedWords.wouldTellNobody
            : feedWords.toldTo(listed(subscriptions.map(({ label }) => label)))}
        </p>
      </div>
      {sentence !== null && (
        <div className="min-w-0">
          <blockquote className="font-serif" dir="auto">
            {sentence}
          </blockquote>
          <p className="text-small text-faint">
            <OriginalLink url={url}>{publisher}</OriginalLink>
          </p>
        </div>
      )}
    </li>
  );
}
