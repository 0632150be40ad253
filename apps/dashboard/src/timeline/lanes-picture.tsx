/** The changes as marks in three lanes, drawn by hand: a list to choose from for screen readers, worked by keys. */
import { useId, type KeyboardEvent } from 'react';
import type { Clock } from '../past/moment.js';
import { useZone } from '../shell/time-mode.js';
import { timelineWords } from '../words/words.js';
import { changeName } from './change-name.js';
import { Axis } from './axis.js';
import type { LaidLane, Pointer } from './laid.js';
import { LaneRow } from './lane-row.js';
import { laneKinds, markAt, momentOf, rowsOf, type Stretch } from './lanes.js';
import { placeOn, scaleOf } from './scale.js';
import { useWidth } from './use-width.js';
import type { Change } from './use-changes.js';

const size = 26;
const [mostRows, side, labelHeight, axisHeight] = [16, 16, 26, 26];

interface Props {
  /** In the order of the clock. */
  readonly changes: readonly Change[];
  readonly clock: Clock;
  readonly stretches: readonly Stretch[];
  readonly chosen: Change | undefined;
  readonly pointers: readonly Pointer[];
  /** Changes after it are drawn faintly: they lie ahead of the moment that is looked at. */
  readonly upTo: number | null;
  readonly onChoose: (change: Change) => void;
  readonly onOpen: (change: Change) => void;
  readonly onZoom: (into: Change | null) => void;
}

export function LanesPicture(props: Props) {
  const { changes, clock, stretches, chosen } = props;
  const id = useId();
  const zone = useZone();
  const [frame, width] = useWidth<HTMLDivElement>();
  const scale = scaleOf(stretches, Math.max(1, width - 2 * side));
  const lanes = laidOut(changes, clock, (at) => side + placeOn(scale, at));
  const height = lanes.reduce((sum, lane) => sum + lane.height, 0) + axisHeight;
  const idOf = (change: Change) => `${id}-${String(change.position)}`;
  return (
    <div ref={frame} className="rounded-md border border-line bg-surface">
      {width > 0 && (
        <svg
          role="listbox"
          aria-label={timelineWords.picture(changes.length, timelineWords.by[clock])}
          aria-activedescendant={chosen && idOf(chosen)}
          tabIndex={0}
          width={width}
          height={height}
          viewBox={`0 0 ${String(width)} ${String(height)}`}
          onKeyDown={(event) => {
            onKey(event, props);
          }}
          className="block max-w-full rounded-md"
        >
          <Axis scale={scale} side={side} height={height} pointers={props.pointers} />
          {lanes.map((lane) => (
            <LaneRow
              key={lane.kind}
              lane={lane}
              width={width}
              chosen={chosen}
              upTo={props.upTo}
              clock={clock}
              idOf={idOf}
              onChoose={props.onChoose}
              nameOf={(change) => changeName(change, { clock, zone })}
            />
          ))}
        </svg>
      )}
    </div>
  );
}

function laidOut(changes: readonly Change[], clock: Clock, placed: (at: number) => number): readonly LaidLane[] {
  let top = 0;
  return laneKinds.map((kind) => {
    const own = changes.filter((change) => change.kind === kind);
    const places = own.map((change) => placed(momentOf(change, clock)));
    const rows = rowsOf(places, size, mostRows);
    const deep = Math.max(1, ...rows.map((row) => row + 1));
    const height = labelHeight + deep * size + 6;
    const begin = top + labelHeight + size / 2;
    top += height;
    const marks = own.map((change, i) => ({ change, x: places[i] ?? 0, y: begin + (rows[i] ?? 0) * size }));
    return { kind, top: top - height, height, marks };
  });
}

function onKey(event: KeyboardEvent, props: Props): void {
  const { changes, clock, chosen } = props;
  if (chosen === undefined || isCombined(event)) return;
  const next = markAt(changes, chosen, event.key, clock);
  if (next !== undefined) props.onChoose(next);
  const act = next === undefined ? actFor(event.key, chosen, props) : undefined;
  act?.();
  if (next !== undefined || act !== undefined) event.preventDefault();
}

/** With these held the key is the browser's. */
function isCombined({ metaKey, ctrlKey, altKey }: KeyboardEvent): boolean {
  return metaKey || ctrlKey || altKey;
}

/** At the end of a lane an arrow does nothing; it does not scroll the page either. */
function actFor(key: string, chosen: Change, { onOpen, onZoom }: Props): (() => void) | undefined {
  const open = () => {
    onOpen(chosen);
  };
  const zoomIn = () => {
    onZoom(chosen);
  };
  const zoomOut = () => {
    onZoom(null);
  };
  const stay = () => undefined;
  const acts: Readonly<Record<string, () => void>> = {
    ...{ Enter: open, '+': zoomIn, '=': zoomIn, '-': zoomOut, Escape: zoomOut },
    ...{ ArrowLeft: stay, ArrowRight: stay, ArrowUp: stay, ArrowDown: stay },
  };
  return acts[key];
}
