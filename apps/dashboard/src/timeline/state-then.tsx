/** How outcomes and meetings stood at the moment on the slider, each a link to its matter as of then. */
import type { Shape } from '../client.js';
import { MomentLink } from '../past/moment-link.js';
import { ContradictedFlag, Status } from '../shell/status.js';
import { When } from '../shell/when.js';
import { Particulars } from '../shell/particulars.js';
import { matterName, matterPath } from '../words/matters.js';
import { timelineWords as words } from '../words/words.js';

type Line = Shape<'BriefLine'>;

export function StateThen({
  outcomes,
  meetings,
}: {
  readonly outcomes: readonly Line[];
  readonly meetings: readonly Line[];
}) {
  return (
    <div className="grid grid-cols-1 gap-x-10 gap-y-6 lg:grid-cols-2">
      <Lines title={words.lane.outcome} lines={outcomes} none={words.noState.outcome} />
      <Lines title={words.lane.meeting} lines={meetings} none={words.noState.meeting} />
    </div>
  );
}

interface LinesProps {
  readonly title: string;
  readonly lines: readonly Line[];
  readonly none: string;
}

function Lines({ title, lines, none }: LinesProps) {
  return (
    <div>
      <h3 className="mb-1 text-small font-semibold">{title}</h3>
      {lines.length === 0 ? (
        <p className="border-t border-ink py-3 text-small text-faint">{none}</p>
      ) : (
        <ul className="ledger text-small">
          {lines.map((line) => (
            <LineRow key={line.matter} line={line} />
          ))}
        </ul>
      )}
    </div>
  );
}

function LineRow({ line }: { readonly line: Line }) {
  const name = matterName(line.about);
  return (
    <li className="grid grid-cols-[1fr_auto] gap-x-4 py-2">
      <div className="min-w-0">
        <MomentLink to={matterPath(line.matter)} className="font-medium hover:underline">
          {name.title}
        </MomentLink>
        <p className="text-note text-faint">
          <Particulars of={name} />
        </p>
      </div>
      <p className="flex flex-col items-end">
        <Status kind={line.kind} value={line.value} />
        <span className="text-note text-faint">
          <When at={line.since} as="since" />
        </span>
        {line.contradicted && <ContradictedFlag />}
      </p>
    </li>
  );
}
