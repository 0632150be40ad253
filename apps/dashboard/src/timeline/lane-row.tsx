/** One lane: its name, and a mark for each change with the sign of what the matter became. */
import { Undo2 } from 'lucide-react';
import type { Clock } from '../past/moment.js';
import { inks, signOf } from '../shell/signs.js';
import { timelineWords } from '../words/words.js';
import { momentOf } from './lanes.js';
import type { LaidLane } from './laid.js';
import type { Change } from './use-changes.js';

interface Props {
  readonly lane: LaidLane;
  readonly width: number;
  readonly chosen: Change | undefined;
  readonly upTo: number | null;
  readonly clock: Clock;
  readonly idOf: (change: Change) => string;
  readonly nameOf: (change: Change) => string;
  readonly onChoose: (change: Change) => void;
}

export function LaneRow({ lane, width, ...rest }: Props) {
  const name = timelineWords.lane[lane.kind];
  const { top, height, marks } = lane;
  return (
    <g role="group" aria-label={name}>
      <line x1={0} x2={width} y1={top + height} y2={top + height} className="stroke-line" />
      <text x={12} y={top + 18} aria-hidden="true" className="fill-soft text-note font-semibold">
        {name}
      </text>
      {marks.map(({ change, x, y }) => (
        <g key={change.position} transform={`translate(${String(x)} ${String(y)})`}>
          <Mark change={change} {...rest} />
        </g>
      ))}
    </g>
  );
}

function Mark({
  change,
  chosen,
  upTo,
  clock,
  idOf,
  nameOf,
  onChoose,
}: Omit<Props, 'lane' | 'width'> & { readonly change: Change }) {
  const isChosen = change.position === chosen?.position;
  const { icon: Icon, ink } = lookOf(change);
  const isAhead = upTo !== null && momentOf(change, clock) > upTo;
  return (
    <g
      role="option"
      id={idOf(change)}
      aria-selected={isChosen}
      aria-label={nameOf(change)}
      onClick={() => {
        onChoose(change);
      }}
      className={`cursor-pointer ${ink} ${isAhead ? 'opacity-35' : ''}`}
    >
      <title>{nameOf(change)}</title>
      {isChosen && <circle r={13.5} fill="none" strokeWidth={2} className="stroke-ink" />}
      <circle r={11} stroke="currentColor" strokeWidth={isChosen ? 2 : 1} className="fill-paper" />
      <Icon x={-7.5} y={-7.5} size={15} strokeWidth={2.25} />
    </g>
  );
}

/** A matter of which no report stands any more has no sign of its own. */
function lookOf({ kind, after }: Change) {
  if (after === null) return { icon: Undo2, ink: inks.quiet };
  const { icon, tone } = signOf(kind, after);
  return { icon, ink: inks[tone] };
}
