/** What a matter is called: from its particulars where they are at hand, else from its id. */
import type { Shape } from '../client.js';
import { capitalised, inSentence, listed, word } from './word.js';
import { matterWords as words } from './words.js';

export { daysMeant, matterName } from './word.js';

/** From `outcome:ceasefire`, `replay:5f…`, `meeting:call.donald-trump.vladimir-putin` or `reaction:emmanuel-macron.summit`. */
export function matterNameFromId(matter: string): string {
  const whole = matter.replace(/(\.part-\d+)+$/, '');
  const parts = matter.slice(whole.length).replaceAll(/\.part-(\d+)/g, ` ${words.part('$1')}`);
  return nameOfWhole(whole) + parts;
}

function nameOfWhole(matter: string): string {
  const parting = matter.indexOf(':');
  const [kind, rest] = [matter.slice(0, parting), matter.slice(parting + 1)];
  if (kind === 'replay') return words.replay;
  if (kind === 'outcome') return word('topic', rest);
  const parts = rest.split('.');
  if (kind === 'meeting') return `${word('meetingKind', parts[0] ?? '')}: ${listed(parts.slice(1).map(nameFrom))}`;
  return `${nameFrom(parts[0] ?? '')} ${word('toward', parts[1] ?? '')}`;
}

/** "Ceasefire · not agreed" from the API's "ceasefire · not-agreed". */
export function markName({ kind, label }: Pick<Shape<'Mark'>, 'kind' | 'label'>): string {
  const parting = label.lastIndexOf(' · ');
  if (kind === 'quote' || parting < 0) return capitalised(label);
  const [subject, value] = [label.slice(0, parting), label.slice(parting + 3)];
  return `${kind === 'outcome' ? word('topic', subject) : capitalised(subject)} · ${inSentence(word(kind, value))}`;
}

function nameFrom(slug: string): string {
  return slug.split('-').map(capitalised).join(' ');
}

export function matterPath(matter: string): string {
  if (matter.startsWith('replay:')) return `/replays/${encodeURIComponent(matter.slice('replay:'.length))}`;
  return `/matters/${encodeURIComponent(matter)}`;
}

/** The page of an article at the passage that a report rests on; the hash tells whether the text is still the same. */
export function passagePath(evidence: Shape<'Evidence'>): string {
  const { article, start, end, textHash } = evidence;
  return `/items/${encodeURIComponent(article)}?mark=${start}-${end}&text=${encodeURIComponent(textHash)}`;
}
