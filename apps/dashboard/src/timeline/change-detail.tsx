/** What the chosen change is: from what to what, when, and the sentence that brought it. */
import { ArrowRight } from 'lucide-react';
import { Link } from 'react-router';
import { PanelLink } from '../evidence/panel-link.js';
import { CitedSentence } from '../shell/cited-sentence.js';
import { Status } from '../shell/status.js';
import { When } from '../shell/when.js';
import { matterNameFromId, matterPath, passagePath } from '../words/matters.js';
import { eventWords, timelineWords as words } from '../words/words.js';
import { ownActOf } from './own-act.js';
import { stayedOf } from './stayed.js';
import type { Change } from './use-changes.js';

export function ChangeDetail({ change }: { readonly change: Change }) {
  const { because, ruling, baseline } = change;
  return (
    <div className="mt-3 grid grid-cols-1 gap-x-8 gap-y-2 border-b border-line pb-4 lg:grid-cols-[20rem_1fr]">
      <div>
        <p className="font-serif text-lead font-bold">
          <Link to={matterPath(change.matter)} title={words.toMatter} className="hover:underline">
            {matterNameFromId(change.matter)}
          </Link>
        </p>
        <BeforeAfter change={change} />
        <p className="mt-1 text-small text-faint">
          <Moments change={change} />
        </p>
        {baseline && <p className="text-small text-faint">{words.firstImport}.</p>}
      </div>
      <div className="min-w-0">
        {ruling !== null && <p className="text-small text-soft">{words.byPerson(ruling.by)}.</p>}
        {because === null ? (
          <p className="text-small text-faint">{noSentenceOf(change)}</p>
        ) : (
          <>
            <CitedSentence evidence={because} />
            <p className="mt-1 text-small">
              <Link to={passagePath(because)} className="link">
                <bdi>{because.publisher.name}</bdi>
              </Link>
            </p>
          </>
        )}
        <p className="off-paper mt-1 text-small">
          <PanelLink to={{ open: 'event', position: change.position }} className="link">
            {words.path}
          </PanelLink>
        </p>
      </div>
    </div>
  );
}

/** What is done here is learnt at once. */
function Moments({ change }: { readonly change: Change }) {
  const { happened, learntAt } = change;
  const act = ownActOf(change);
  if (act !== null) {
    return (
      <>
        {words.act[act]} <When at={happened.at} as="exact" />
      </>
    );
  }
  return (
    <>
      {words.happened} <When at={happened.at} as="exact" />, {words.learnt} <When at={learntAt} as="exact" />
    </>
  );
}

/** Said where there is none. */
export function noSentenceOf({ ruling }: Change): string {
  return words.noSentence[ruling === null ? 'withdrawn' : 'decided'];
}

/** What stays the same is shown once, with what did change. */
export function BeforeAfter({ change }: { readonly change: Change }) {
  const { kind, before, after } = change;
  const stayed = stayedOf(change);
  if (stayed !== null && after !== null) {
    return (
      <p className="flex flex-wrap items-baseline gap-x-2">
        {stayed !== '' && (
          <span className="text-soft">
            {stayed}, {eventWords.stays}
          </span>
        )}
        <Status kind={kind} value={after} />
      </p>
    );
  }
  return (
    <p className="flex flex-wrap items-baseline gap-x-2">
      {before === null ? <span className="text-soft">{words.notReported}</span> : <Status kind={kind} value={before} />}
      <ArrowRight size={15} role="img" aria-label={words.became} className="shrink-0 self-center text-faint" />
      {after === null ? <span className="text-soft">{words.withdrawn}</span> : <Status kind={kind} value={after} />}
    </p>
  );
}
