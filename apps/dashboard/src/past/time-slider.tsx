/** The brief at any moment: a slider from the first event to now, and which clock is meant. What is chosen lives in the address. */
import { useQuery } from '@tanstack/react-query';
import { useEffect, useId, useState } from 'react';
import { briefQuery } from '../brief/brief-query.js';
import { answerOf, api } from '../client.js';
import { useZone } from '../shell/time-mode.js';
import { pastWords } from '../words/words.js';
import { timesFor } from '../words/time.js';
import { useMoment, type Clock } from './moment.js';
import { clockChoice, TimeChoices } from './time-choices.js';
import { placeIn, rangeBetween, type TimeRange } from './time-range.js';

/** Nothing is asked while the slider still moves. */
const restMs = 300;
const dayMs = 86_400_000;

interface Props {
  readonly began: string;
  /** The moment on it is still being fetched. */
  readonly isComing: boolean;
}

export function TimeSlider({ began, isComing }: Props) {
  const { moment, go } = useMoment();
  const usual = clockChoice.use();
  const clock = moment?.clock ?? usual;
  const range = useRange(began, clock);
  const choose = (next: Clock) => {
    if (moment !== null) go({ ...moment, clock: next });
  };
  return (
    <section aria-label={pastWords.time} className="off-paper mt-5 mb-10 rounded-md border border-line bg-surface p-4">
      <Slider
        label={pastWords.theBriefAt}
        range={range}
        isComing={isComing}
        at={moment === null ? range.to : placeIn(range, Date.parse(moment.asOf))}
        asOf={moment?.asOf}
        onRest={(at) => {
          go(at >= range.to ? null : { asOf: new Date(at).toISOString(), clock });
        }}
      />
      <div className="mt-3 border-t border-line pt-3">
        <TimeChoices clock={clock} onChoose={choose} />
      </div>
    </section>
  );
}

interface SliderProps {
  readonly label: string;
  readonly range: TimeRange;
  readonly at: number;
  /** The moment itself, which may lie before the first that the slider has. */
  readonly asOf: string | undefined;
  readonly isComing: boolean;
  readonly onRest: (at: number) => void;
}

export function Slider({ label, range, at, asOf, isComing, onRest }: SliderProps) {
  const id = useId();
  const { absolute } = timesFor(useZone());
  const [held, setHeld] = useState({ value: at, from: at, range });
  if (held.from !== at) setHeld(heldOn(held, at, range));
  const { value } = held;
  useEffect(() => {
    if (value === at) return;
    const rest = setTimeout(() => {
      onRest(value);
    }, restMs);
    return () => {
      clearTimeout(rest);
    };
  });
  const moved = value >= range.to ? pastWords.now : absolute(new Date(value).toISOString());
  const words = (value === at && asOf !== undefined ? absolute(asOf) : moved) ?? '';
  return (
    <>
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 text-small">
        <label htmlFor={id} className="font-medium">
          {label}
        </label>
        <output htmlFor={id} className="font-semibold">
          {words}
        </output>
      </div>
      <input
        id={id}
        type="range"
        min={range.from}
        max={range.to}
        step={range.step}
        value={value}
        aria-valuetext={words}
        onChange={(event) => {
          setHeld({ value: Number(event.currentTarget.value), from: at, range });
        }}
        className="mt-2 h-8 w-full cursor-pointer accent-ink"
      />
      <p className="flex justify-between gap-4 text-note text-faint">
        <span>{absolute(new Date(range.from).toISOString())}</span>
        {isComing && <span className="after-a-blink text-soft">{pastWords.beingFetched}</span>}
        <span>{pastWords.now}</span>
      </p>
    </>
  );
}

interface Held {
  readonly value: number;
  /** Where it stood when it was moved. */
  readonly from: number;
  readonly range: TimeRange;
}

/** The address has changed, by this slider or otherwise: it stands there now. What was moved while the range was still to come stays. */
function heldOn({ value, from, range: before }: Held, at: number, range: TimeRange): Held {
  const isOther = before.from !== range.from || before.to !== range.to;
  return { value: isOther && value !== from ? placeIn(range, value) : at, from: at, range };
}

/**
 * From the first event on. What happened may lie before it and long ago, so that clock goes from a day before the talks, or
 * the first event, to a day after the latest report: from there to now nothing changes. Until it is known, from the talks on.
 */
export function useRange(began: string, clock: Clock): TimeRange {
  const first = useQuery({
    queryKey: ['past', 'first-event'],
    queryFn: () => answerOf(api.GET('/api/v1/events', { params: { query: { after: '0', limit: '1' } } })),
    staleTime: Infinity,
  });
  const latest = useQuery({
    ...briefQuery(null),
    // Only its end is taken from it, so a page that shows it anyway does not ask twice.
    staleTime: 60_000,
  });
  const [now] = useState(() => Date.now());
  const learnt = Date.parse(first.data?.events[0]?.learntAt ?? '');
  if (Number.isNaN(learnt) || latest.data === undefined)
    return rangeBetween(Math.min(Date.parse(began), now - dayMs), now);
  if (clock === 'learnt') return rangeBetween(learnt, now);
  const { outcomes, meetings, reactions } = latest.data;
  const reports = [...outcomes, ...meetings, ...reactions].map(({ since }) => Date.parse(since) + dayMs);
  const last = reports.length === 0 ? now : Math.min(now, Math.max(...reports));
  return rangeBetween(Math.min(learnt, Date.parse(began) - dayMs), last);
}
