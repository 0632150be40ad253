/** One change of state in one line, as a headline would say it: what it is, how it stands, and how it stood before. */
import { isOfService, type Notice, type ToldSilence } from '#core';
import { titleOfNotice } from './title.js';
import { followedInWords } from './filter-words.js';
import { countInWords, valueInWords } from './english.js';

export function headlineOf(notice: Notice): string {
  if (notice.replay !== undefined) return ofReplay(notice.replay.counts);
  if (isOfService(notice)) return ofService(notice);
  return `${titleOfNotice(notice)}: ${changeOf(notice)}`;
}

function ofReplay({ added, removed, changed }: NonNullable<Notice['replay']>['counts']): string {
  return `Articles were read anew: ${String(added)} added, ${String(changed)} changed, ${String(removed)} removed`;
}

function ofService({ kind, matter, after, gap, source, warning, silence }: Notice): string {
  const name = matter.slice(matter.indexOf(':') + 1);
  if (silence !== undefined) return ofSilence(silence, after !== null);
  if (source !== undefined) return ofSource(name, source);
  if (kind === 'gap') return ofGap(name, gap);
  return ofWarning(name, after === 'disabled', warning);
}

function ofGap(name: string, gap: Notice['gap']): string {
  if (gap === undefined) return `Feed ${name}: what was missed has been found`;
  return `Feed ${name}: not all was seen between ${gap.after} and ${gap.before}`;
}

function ofSource(name: string, { to, since, because }: NonNullable<Notice['source']>): string {
  const how = { failing: 'fails', quiet: 'is quiet', well: 'is well again' }[to];
  return `Feed ${name} ${how} since ${since}: ${because}`;
}

function ofWarning(name: string, isDisabled: boolean, warning: Notice['warning']): string {
  if (warning === undefined || isDisabled) {
    const because = warning !== undefined && 'because' in warning ? `: ${warning.because}` : '';
    return `Subscription ${name} is disabled${because}`;
  }
  return 'percent' in warning
    ? `Subscription ${name} has failed since ${warning.failingSince}, ${String(warning.percent)} % of the time after which it is disabled`
    : `Subscription ${name} fails`;
}

function ofSilence({ since, days, filter, feeds }: ToldSilence, lasts: boolean): string {
  const about = followedInWords(filter);
  if (!lasts) return `${about}: heard of again, after silence since ${since}`;
  const failing = feeds === undefined || feeds.failing === 0 ? '' : `; ${String(feeds.failing)} of ${countInWords(feeds.total, 'feed', 'feeds')} failed at that time`; // oxfmt-ignore
  return `${about}: nothing heard for ${countInWords(days, 'day', 'days')}, since ${since}${failing}`;
}

function changeOf(notice: Notice): string {
  const { type, before, after, backing } = notice;
  if (after === null) return `“${valueInWords(before ?? '')}” is taken back`;
  const now = valueInWords(after);
  switch (type) {
    case 'contradiction-noticed.v1':
      return `${now}, now contradicted`;
    case 'contradiction-resolved.v1':
      return `${now}, no longer contradicted`;
    case 'matter-corroborated.v1':
      return `${now}, now from ${countInWords(backing?.origins ?? 1, 'origin', 'independent origins')}`;
    default:
      return `${now}${formerOf(notice)}`;
  }
}

function formerOf({ before, corrects }: Notice): string {
  if (before === null) return '';
  return ` (${corrects === undefined ? 'before' : 'not'}: ${valueInWords(before)})`;
}
