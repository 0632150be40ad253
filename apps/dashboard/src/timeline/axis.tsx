/** The axis beneath the lanes, with lines for days and for the moments that are pointed at. */
import { useMemo } from 'react';
import { useZone } from '../shell/time-mode.js';
import type { Pointer } from './laid.js';
import { day } from './lanes.js';
import { placeOn, ticksOn, type Segment } from './scale.js';
import { locale } from '../words/word.js';

interface Props {
  readonly scale: readonly Segment[];
  readonly side: number;
  readonly height: number;
  readonly pointers: readonly Pointer[];
}

function formatsIn(timeZone: string) {
  return {
    date: new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone }),
    dateWithYear: new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone }),
    time: new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', timeZone }),
  };
}

export function Axis({ scale, side, height, pointers }: Props) {
  const zone = useZone();
  const { date, dateWithYear, time } = useMemo(() => formatsIn(zone), [zone]);
  const placed = (at: number) => side + placeOn(scale, at);
  const [from, to] = [scale[0]?.from ?? 0, scale.at(-1)?.to ?? 0];
  const middle = placed(to) / 2;
  const days = scale.some((each) => !each.isFold && each.to - each.from > 300 * day) ? dateWithYear : date;
  return (
    <g aria-hidden="true">
      {scale.map((segment) => segment.isFold && <Fold key={segment.from} {...{ segment, side, height }} />)}
      {ticksOn(scale, zone).map(({ at, isDay }) => (
        <g key={at} transform={`translate(${String(placed(at))} 0)`}>
          <line y1={0} y2={height - 20} className="stroke-line" strokeDasharray={isDay ? 'none' : '2 4'} />
          <text
            {...insideOf(placed(at), placed(to) + side)}
            y={height - 7}
            className={`text-note ${isDay ? 'fill-ink' : 'fill-faint'}`}
          >
            {(isDay ? days : time).format(at)}
          </text>
        </g>
      ))}
      {pointers
        .filter(({ at }) => at >= from && at <= to)
        .map(({ at, label }) => (
          <PointerLine key={label} x={placed(at)} isLate={placed(at) > middle} height={height} label={label} />
        ))}
    </g>
  );
}

/** As wide as half a date. */
const half = 30;

/** Beneath its line, but for what would stand out at either end. */
function insideOf(x: number, width: number) {
  if (x < half) return { x: 4 - x, textAnchor: 'start' } as const;
  return x > width - half
    ? ({ x: width - 4 - x, textAnchor: 'end' } as const)
    : ({ x: 0, textAnchor: 'middle' } as const);
}

const spanOfDays = new Intl.NumberFormat(locale, { style: 'unit', unit: 'day', unitDisplay: 'long' });

/** A quiet time, not to scale: how long it was. */
function Fold({ segment, side, height }: Pick<Props, 'side' | 'height'> & { readonly segment: Segment }) {
  const { from, to, left, width } = segment;
  return (
    <g transform={`translate(${String(side + left)} 0)`}>
      <rect width={width} height={height - 20} className="fill-sunken" />
      <text x={width / 2} y={height - 7} textAnchor="middle" className="fill-faint text-note">
        {spanOfDays.format(Math.round((to - from) / day))}
      </text>
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
