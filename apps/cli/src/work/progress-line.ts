/** How far long work is, in one line for a terminal: the same that the dashboard shows. */
import { paceOf, type Work } from '#core';

export function progressLine(work: Work): string {
  const { kind, about, done, total, unit, state } = work;
  const name = about === '' ? kind : `${kind} ${about}`;
  const of = total === null ? '' : ` of ${counted(total)}`;
  return [`${name}: ${counted(done)}${of} ${unit}s`, ...(state === 'running' ? paceIn(work) : [endIn(work)])].join(
    ', ',
  );
}

function paceIn(work: Work): readonly string[] {
  const { perSecond, secondsLeft } = paceOf(work);
  return [
    ...(perSecond > 0 ? [`${perSecond < 10 ? perSecond.toFixed(1) : counted(Math.round(perSecond))} a second`] : []),
    ...(secondsLeft === null ? [] : [`${spanOf(secondsLeft)} left`]),
  ];
}

function endIn({ state, because, startedAt, toldAt }: Work): string {
  const span = spanOf((Date.parse(toldAt) - Date.parse(startedAt)) / 1000);
  if (state === 'done') return `done in ${span}`;
  return `${state === 'cancelled' ? 'cancelled by' : 'failed:'} ${because}`;
}

function spanOf(seconds: number): string {
  if (seconds < 90) return `${String(Math.ceil(seconds))} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 90 ? `${String(minutes)} min` : `${String(Math.round(minutes / 60))} h`;
}

function counted(count: number): string {
  return count.toLocaleString('en');
}
