/** One piece of long work: what it is, how far, by whom, and its end. */
import { Status } from '../shell/status.js';
import { When } from '../shell/when.js';
import { workWords as words } from '../words/words.js';
import { messageIn, sentence, word } from '../words/word.js';
import { CancelWork } from './cancel-work.js';
import { isUnderWay, type LongWork } from './use-work.js';
import { WorkBar } from './work-bar.js';

export function WorkRow({ work }: { readonly work: LongWork }) {
  const { kind, about, by, state, startedAt } = work;
  return (
    <li className="grid grid-cols-1 gap-x-8 gap-y-3 py-5 md:grid-cols-[1fr_22rem]">
      <div className="min-w-0">
        <h3 className="font-semibold">{word('workKind', kind)}</h3>
        {about !== '' && <p className="text-small wrap-anywhere text-soft">{about}</p>}
        <p className="mt-1 flex flex-wrap gap-x-3 text-small text-faint">
          <Status kind="work" value={state} />
          <span>
            {words.begun} <When at={startedAt} /> {words.by(messageIn(by) ?? by)}
          </span>
        </p>
      </div>
      <div className="min-w-0">
        <WorkBar work={work} />
        {isUnderWay(work) ? <GoingOn work={work} /> : <Ended work={work} />}
      </div>
    </li>
  );
}

function GoingOn({ work }: { readonly work: LongWork }) {
  const { state, asked, cancelling, toldAt } = work;
  return (
    <div className="mt-2 text-small text-faint">
      {state === 'silent' && (
        <p className="text-open">
          {words.lastHeard} <When at={toldAt} />.
        </p>
      )}
      {asked === null ? <p>{words.outcomes[cancelling]}</p> : <p role="status">{words.asked(asked.by)}</p>}
      {asked === null && cancelling !== 'never' && (
        <div className="mt-2">
          <CancelWork work={work} />
        </div>
      )}
    </div>
  );
}

function Ended({ work }: { readonly work: LongWork }) {
  const { state, because, startedAt, toldAt } = work;
  return (
    <p className="mt-1 text-small wrap-anywhere text-faint">
      {state === 'cancelled' && because !== '' && `${words.by(because)} · `}
      {state === 'failed' && `${sentence(because)} `}
      {words.took(Date.parse(toldAt) - Date.parse(startedAt))}
    </p>
  );
}
