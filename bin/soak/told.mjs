// The soak for people: its verdict, its figures and its plots.
import { figure, paragraph, part, table } from '../report/page.mjs';
import { linePlot } from '../report/plot.mjs';
import { shownNumber } from './verdict-lines.mjs';

export const verdictPart = ({ checks }) =>
  part(
    'Verdict',
    table(
      ['what', '#measured', '', '#limit', ''],
      checks.map(({ what, value, limit, unit, isMet }) => [
        ...[what, shownNumber(value), unit, `≤ ${shownNumber(limit)}`],
        { text: isMet ? 'met' : 'MISSED', isMet },
      ]),
    ),
  );

/** Name of a plot → SVG. `marks`: what else happened, by its second. */
export function soakPlots({ samples, warmUpSeconds, marks = {} }) {
  const line = (of) => samples.map((sample) => [sample.seconds / 60, of(sample)]);
  const shared = { x: 'minutes', marks: minutesOf({ 'warm-up ends': warmUpSeconds, ...marks }) };
  const rate = samples.slice(1).map((sample, place) => {
    const before = samples[place];
    const minutes = (sample.seconds - before.seconds) / 60;
    return [sample.seconds / 60, (sample.work.pages - before.work.pages) / minutes];
  });
  return {
    memory: linePlot({
      ...{ ...shared, title: 'Memory of the service', y: 'MB' },
      lines: {
        RSS: line(({ service }) => service.rss),
        'heap in use': line(({ service }) => service.heapUsed),
        'outside the heap': line(({ service }) => service.external),
      },
    }),
    redis: linePlot({
      ...{ ...shared, title: 'Memory of Redis beside its data', y: 'MB' },
      lines: {
        RSS: line(({ redis }) => redis.rss),
        used: line(({ redis }) => redis.used),
        data: line(({ redis }) => redis.dataset),
      },
    }),
    files: linePlot({
      ...{ ...shared, title: 'Open files and threads', y: 'number' },
      lines: {
        'files, service': line(({ service }) => service.fds),
        'files, Redis': line(({ redis }) => redis.fds),
        'threads, service': line(({ service }) => service.threads),
      },
    }),
    work: linePlot({
      ...{ ...shared, title: 'Work that waits', y: 'number' },
      lines: {
        'articles without a verdict': line(({ work }) => work.pending),
        'events that the views lack': line(({ work }) => work.lag),
        'notices owed': line(({ work }) => work.owed),
      },
    }),
    pace: linePlot({ ...shared, title: 'Pages asked for, new and again', y: 'a minute', lines: { pages: rate } }),
  };
}

const minutesOf = (marks) => Object.fromEntries(Object.entries(marks).map(([name, seconds]) => [name, seconds / 60]));

export const plotsPart = (plots) => part('Over time', ...Object.values(plots).map(figure));

export const waysPart = (spreads) =>
  part(
    'From page to webhook',
    paragraph('Of the articles that a webhook cited: seconds from the moment an article is printed.'),
    table(
      ['', '#articles', '#p50', '#p95', '#p99', '#longest'],
      spreads.map(({ what, count, p50, p95, p99, highest }) => [
        ...[what, count],
        ...[p50, p95, p99, highest].map((ms) => (ms / 1000).toFixed(2)),
      ]),
    ),
  );
