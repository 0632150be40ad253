/** The axis beneath the lanes, with lines for days and for the moments that are pointed at. */
import type { Pointer } from './laid.js';
import { day, placeOf, ticksOf, type Stretch } from './lanes.js';
import { locale } from '../words/word.js';

interface Props {
  readonly stretch: Stretch;
  readonly width: number;
  readonly side: number;
  readonly height: number;
  readonly pointers: readonly Pointer[];
}

const tickRoom = 64;
const date = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
const dateWithYear = new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' });
const time = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', timeZone: 'UTC' });

export function Axis({ stretch, width, side, height, pointers }: Props) {
  const ticks = ticksOf(stretch, Math.max(1, Math.floor(width / tickRoom)));
  const placed = (at: number) => side + placeOf(at, stretch, width);
  const days = stretch.to - stretch.from > 300 * day ? dateWithYear : date;
  return (
    <g aria-hidden="true">
      {ticks.map(({ at, isDay }) => (
        <g key={at} transform={`translate(${String(placed(at))} 0)`}>
          <line y1={0} y2={height - 20} className="stroke-line" strokeDasharray={isDay ? 'none' : '2 4'} />
          <text y={height - 7} textAnchor="middle" className={`text-note ${isDay ? 'fill-ink' : 'fill-faint'}`}>
            {(isDay ? days : time).format(at)}
          </text>
        </g>
      ))}
      {pointers
        .filter(({ at }) => at >= stretch.from && at <= stretch.to)
        .map(({ at, label }) => (
          <PointerLine key={label} x={placed(at)} isLate={placed(at) > width / 2} height={height} label={label} />
        ))}
    </g>
  );
}

interface LineProps {
  readonly x: number;
  readonly isLate: boolean;
  readonly height: number;
  readonly label: string;
}

function PointerLine({ x, isLate, height, label }: LineProps) {
  return (
    <g transform={`translate(${String(x)} 0)`}>
      <line y1={0} y2={height - 20} className="stroke-ink" strokeWidth={1.5} strokeDasharray="6 3" />
      <text x={isLate ? -6 : 6} y={height - 26} textAnchor={isLate ? 'end' : 'start'} className="fill-ink text-note">
        {label}
      </text>
    </g>
  );
}
