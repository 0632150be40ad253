/** What a subscription asks for, as a sentence. */
import { fullFilter, isServiceKind, type DigestTimes, type NoticeFilter, type Subscribed } from '#core';
import { ownOf } from '../brief/own.js';
import { capitalised } from '../brief/wording.js';
import { countInWords, listInWords, valueInWords, words } from './english.js';

/** "Outcome changes, on ceasefire, only to agreed, once 3 independent origins bear it out". */
export function filterInWords(filter: NoticeFilter): string {
  const { kinds, to, from, topics, actors, minOrigins, official, distinct } = fullFilter(filter);
  const named = capitalised(
    listInWords(kinds.map((kind) => (isServiceKind(kind) ? kind : words.kind[kind].toLowerCase()))),
  );
  const before = from.map((value) => (value === 'none' ? 'nothing' : valueInWords(value)));
  return [
    kinds.length === 0 ? 'All changes' : `${named} changes`,
    ...oneOf('on', topics.map(topicInWords)),
    ...oneOf('with', actors),
    ...oneOf('only from', before),
    ...oneOf('only to', to.map(valueInWords)),
    ...(minOrigins > 1 ? [`once ${String(minOrigins)} independent origins bear it out`] : []),
    ...(official ? ['once it is first-hand'] : []),
    ...(distinct ? ['each status of a meeting once'] : []),
  ].join(', ');
}

/** "Outcomes, on ceasefire": what silence is of. */
export function followedInWords({ kinds, topics = [], actors = [] }: NoticeFilter): string {
  const named = kinds.flatMap((kind) => (isServiceKind(kind) ? [] : [`${words.kind[kind].toLowerCase()}s`]));
  return [
    kinds.length === 0 ? 'Any matter' : capitalised(listInWords(named)),
    ...oneOf('on', topics.map(topicInWords)),
    ...oneOf('with', actors),
  ].join(', ');
}

/** "All at once each day at 07:30 Europe/Berlin, as slack". */
export function mannerInWords({ digest, cooldown, quiet, silence, form, order }: Subscribed): string {
  return [
    digest === undefined ? 'each change at once' : timesInWords(digest),
    ...(cooldown === undefined ? [] : [`with a rest of ${String(cooldown)} minutes for each matter`]),
    ...(quiet === undefined ? [] : [`quiet from ${quiet.from} to ${quiet.to} ${quiet.zone ?? 'UTC'}`]),
    ...(silence === undefined ? [] : [`also when nothing is heard for ${countInWords(silence, 'day', 'days')}`]),
    ...formInWords(form),
    ...(order === undefined ? [] : ['in strict order']),
  ].join(', ');
}

function timesInWords({ every, at = '08:00', zone = 'UTC' }: DigestTimes): string {
  return every === 'hour' ? 'all at once each hour' : `all at once each day at ${at} ${zone}`;
}

function formInWords(form: Subscribed['form']): readonly string[] {
  if (form === undefined) return [];
  return ['template' in form ? 'by a template' : `as ${form.preset}`];
}

function oneOf(before: string, values: readonly string[]): readonly string[] {
  return values.length === 0 ? [] : [`${before} ${orInWords.format(values)}`];
}

const orInWords = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** One of a later version is told as it is written. */
function topicInWords(topic: string): string {
  return (ownOf<string>(words.topic, topic) ?? topic).toLowerCase();
}
