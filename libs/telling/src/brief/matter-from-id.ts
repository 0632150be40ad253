/** What a matter is called where its id is all that is at hand. */
import { body } from '../languages/en/bodies.js';
import type { Words } from '../languages/said.js';
import { actorName, actorsListed } from './actor-name.js';
import { describedIn } from './described-in.js';
import { knownIn } from './known.js';
import { capitalised, wordIn } from './wording.js';

/** From `outcome:ceasefire`, `replay:5f…`, `meeting:call.donald-trump.vladimir-putin` or `reaction:emmanuel-macron.summit`. */
export function matterNameFromId(matter: string, words: Words): string {
  const whole = matter.replace(/(\.part-\d+)+$/, '');
  const parts = matter.slice(whole.length).replaceAll(/\.part-(\d+)/g, ` ${words.matterWords.part('$1')}`);
  return nameOfWhole(whole, words) + parts;
}

function nameOfWhole(matter: string, words: Words): string {
  const parting = matter.indexOf(':');
  const [kind, rest] = [matter.slice(0, parting), matter.slice(parting + 1)];
  if (kind === 'replay') return words.matterWords.replay;
  if (kind === 'outcome') return wordIn(words.topic, rest);
  const [first = '', ...others] = rest.split('.');
  if (kind === 'meeting') return `${wordIn(words.meetingKind, first)}: ${actorsListed(others.map(nameFrom), words)}`;
  return `${actorName(nameFrom(first), words)} ${wordIn(words.toward, others[0] ?? '')}`;
}

/** An id is written small; a name has some of its words so, and is called by letters where it is known by them. */
const small = new Set(['von', 'van', 'der', 'den', 'de', 'del', 'di', 'da', 'du', 'of', 'the', 'and']);
const letters = new Set(['eu', 'g7', 'g20', 'iaea', 'imf', 'nato', 'osce', 'uk', 'un', 'us', 'wto']);

function nameFrom(slug: string): string {
  return knownIn(body, slug) ?? describedIn(slug) ?? slug.split('-').map(written).join(' ');
}

function written(part: string, place: number): string {
  if (letters.has(part)) return part.toUpperCase();
  return place > 0 && small.has(part) ? part : capitalised(part);
}
