/** Reports to be ticked, each with its sentence. */
import type { Shape } from '../client.js';
import type { Kind } from '../review/proposals.js';
import { Status } from '../shell/status.js';
import { When } from '../shell/when.js';
import { foreign } from '../words/word.js';
import { oftenWords, rulingWords } from '../words/words.js';

type Evidence = Shape<'Evidence'>;

interface Props {
  readonly kind: Kind;
  readonly reports: readonly Evidence[];
  readonly ticked: ReadonlySet<string>;
  readonly onTick: (ticked: ReadonlySet<string>) => void;
}

/** What tells one report of a matter from another. */
export function nameOf({ article, start, value }: Evidence): string {
  return `${article} ${start} ${value}`;
}

export function ReportChoice({ kind, reports, ticked, onTick }: Props) {
  return (
    <fieldset>
      <legend className="text-small font-medium">{rulingWords.splitTitle}</legend>
      <ul className="ledger mt-2 max-h-112 overflow-y-auto">
        {reports.map((report, place) => (
          <li key={nameOf(report)}>
            <label className="flex gap-3 px-2 py-3 hover:bg-sunken has-checked:bg-sunken">
              <input
                type="checkbox"
                autoFocus={place === 0}
                checked={ticked.has(nameOf(report))}
                onChange={() => {
                  onTick(toggled(ticked, nameOf(report)));
                }}
                className="mt-1.5 size-4 shrink-0 accent-link"
              />
              <span className="min-w-0">
                <Sentence report={report} />
                <span className="flex flex-wrap items-baseline gap-x-3 text-small text-faint">
                  <Status kind={kind} value={report.value} />
                  <bdi>{report.publisher.name}</bdi>
                  <When at={report.publishedAt ?? ''} as="exact" otherwise={oftenWords.dateUnknown} />
                </span>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

/** As much as may stand in a label. */
function Sentence({ report: { sentence, title, removed, lang } }: { readonly report: Evidence }) {
  if (removed !== null) return <span className="block text-faint">{rulingWords.itsTextWasRemoved}</span>;
  return (
    <span className="block font-serif" lang={foreign(lang)} dir="auto">
      {sentence ?? title}
    </span>
  );
}

function toggled(ticked: ReadonlySet<string>, name: string): ReadonlySet<string> {
  const next = new Set(ticked);
  if (!next.delete(name)) next.add(name);
  return next;
}
