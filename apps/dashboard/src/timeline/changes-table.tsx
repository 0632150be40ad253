/** The lanes' twin: the same changes as a table, the newest on the clock first. */
import { Link } from 'react-router';
import { PanelLink } from '../evidence/panel-link.js';
import type { Clock } from '../past/moment.js';
import { When } from '../shell/when.js';
import { Wide } from '../shell/wide.js';
import { matterNameFromId, matterPath, passagePath } from '../words/matters.js';
import { timelineWords as words } from '../words/words.js';
import { foreign } from '../words/word.js';
import { BeforeAfter, noSentenceOf } from './change-detail.js';
import { ownActOf } from './own-act.js';
import type { Change } from './use-changes.js';

/** On a telephone a change's cells stand one below the other: beside each other most of its height would be empty. The roles keep it a table. */
const row = 'max-sm:block max-sm:py-3';
const cell = 'py-2 pr-5 align-top max-sm:block max-sm:py-0.5 max-sm:pr-0';

export function ChangesTable({ changes, clock }: { readonly changes: readonly Change[]; readonly clock: Clock }) {
  const heads = [words.columns[clock], words.columns.matter, words.columns.change, words.columns.says];
  return (
    <Wide label={words.lanes}>
      <table role="table" className="w-full text-left text-small max-sm:block">
        <caption className="sr-only">{`${words.lanes}, ${words.by[clock]}`}</caption>
        <thead role="rowgroup" className="sticky top-0 bg-paper max-sm:sr-only">
          <tr role="row" className="border-b border-line text-faint">
            {heads.map((head) => (
              <th key={head} role="columnheader" scope="col" className={`${cell} font-medium`}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup" className="divide-y divide-line max-sm:block">
          {changes.map((change) => (
            <Row key={change.position} change={change} clock={clock} />
          ))}
        </tbody>
      </table>
    </Wide>
  );
}

/** What no report tells: by whom it was decided, or that it was withdrawn. */
function Act({ change }: { readonly change: Change }) {
  const act = ownActOf(change);
  if (act === null) return null;
  const { ruling } = change;
  return <p className="text-note text-faint">{ruling === null ? words.withdrawn : words.byPerson(ruling.by)}</p>;
}

function Row({ change, clock }: { readonly change: Change; readonly clock: Clock }) {
  const { because, happened, learntAt, matter } = change;
  return (
    <tr role="row" className={row}>
      <td role="cell" className={cell}>
        <When at={clock === 'happened' ? happened.at : learntAt} as="exact" />
        <Act change={change} />
      </td>
      <th role="rowheader" scope="row" className={`${cell} min-w-40 font-medium`}>
        <Link to={matterPath(matter)} className="link">
          {matterNameFromId(matter)}
        </Link>
      </th>
      <td role="cell" className={`${cell} sm:whitespace-nowrap`}>
        <BeforeAfter change={change} />
        <PanelLink
          to={{ open: 'event', position: change.position }}
          aria-label={words.pathOf(matterNameFromId(matter))}
          className="link off-paper"
        >
          {words.path}
        </PanelLink>
      </td>
      <td role="cell" className={`${cell} min-w-64`}>
        {because === null ? (
          <span className="text-faint">{noSentenceOf(change)}</span>
        ) : (
          <>
            <span className="font-serif" lang={foreign(because.lang)} dir="auto">
              {because.sentence ?? because.title}
            </span>{' '}
            <Link to={passagePath(because)} className="link">
              <bdi>{because.publisher.name}</bdi>
            </Link>
          </>
        )}
      </td>
    </tr>
  );
}
