/** Says that some reports of a matter are about another one: which, and by what that one is known. */
import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { answerOf, api, type Shape } from '../client.js';
import { ClaimField } from '../review/claim-field.js';
import { correctionIn, fieldsOf } from '../review/correction.js';
import { placeOf, type Ruling } from '../review/proposals.js';
import { usePreview } from '../review/review-api.js';
import { useRested } from '../review/use-rested.js';
import { Answer } from '../shell/answer.js';
import { sentOrLeft } from '../shell/sent-or-left.js';
import { count } from '../words/word.js';
import { PanelEnd } from './panel-end.js';
import type { PanelProps } from './panel.js';
import { nameOf, ReportChoice } from './report-choice.js';
import { rulingWords } from '../words/words.js';

type Detail = Shape<'MatterDetail'>;

export function SplitOff(props: PanelProps) {
  const { matter } = props;
  const query = useQuery({
    queryKey: ['matter', matter],
    queryFn: () => answerOf(api.GET('/api/v1/matters/{matter}', { params: { path: { matter }, query: {} } })),
  });
  return (
    <Answer query={query} what={rulingWords.itsReports} rows={3}>
      {(detail) => <SplitForm {...props} detail={detail} />}
    </Answer>
  );
}

/** The status or stance stays each report’s own. */
const own = ['status', 'stance', 'parties'];

function SplitForm({ detail, ...panel }: PanelProps & { readonly detail: Detail }) {
  const { matter, busy, onDecide, onClose } = panel;
  const form = useRef<HTMLFormElement>(null);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [as, setAs] = useState<Shape<'KeyFields'> | null>(null);
  const fields = fieldsOf({ matter, line: detail }, detail.value).filter(({ name }) => !own.includes(name));
  const look = useRested(() => {
    if (form.current !== null) setAs(correctionIn(fields, new FormData(form.current)));
  });
  const reports = reportsOf(detail);
  const chosen = reports.filter((report) => ticked.has(nameOf(report)));
  const ruling: Ruling = {
    ...{ act: 'split', matter, reports: chosen.map((report) => placeOf(report, matter)) },
    ...(as === null ? {} : { as }),
  };
  const preview = usePreview(busy || chosen.length === 0 ? null : ruling);
  return (
    <form
      ref={form}
      aria-label={rulingWords.splitReportsOff}
      onInput={look}
      {...sentOrLeft(() => {
        if (preview.data) onDecide(preview.data);
      }, onClose)}
      className="mt-4 space-y-5 rounded-md border border-ink bg-surface p-4 sm:p-5"
    >
      <ReportChoice kind={detail.kind} reports={reports} ticked={ticked} onTick={setTicked} />
      <fieldset>
        <legend className="text-small font-medium">{rulingWords.splitInto}</legend>
        <p className="mb-3 text-note text-faint">{rulingWords.splitIntoHint}</p>
        <div className="grid gap-4 sm:grid-cols-2">
          {fields.map((field) => (
            <ClaimField key={field.name} field={field} isFirst={false} />
          ))}
        </div>
      </fieldset>
      <PanelEnd
        {...panel}
        preview={preview}
        verb={rulingWords.splitOff(count(chosen.length, 'report'))}
        open={rulingWords.tickTheReportsFirst}
      />
    </form>
  );
}

function reportsOf({ support, against, others, aside }: Detail): readonly Shape<'Evidence'>[] {
  const all = [...support, ...against, ...others, ...aside].map((report) => [nameOf(report), report] as const);
  return [...new Map(all).values()];
}
