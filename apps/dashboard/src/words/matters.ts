/** What a matter is called: from its particulars where they are at hand, else from its id. */
import type { Shape } from '../client.js';
import { spokenWords } from './spoken.js';
import { actorsListed, capitalised, inSentence, matterName, messageIn, towardIn, word } from './word.js';

export { daysMeant, matterName, matterNameFromId } from './word.js';

/** What it is called among others: of those who react, with what they react to. */
export function nameAmongOthers(about: Shape<'BriefLine'>['about']): string {
  return [matterName(about).title, towardIn({ about })].filter((part) => part !== '').join(' ');
}

/** The same with what is told beside its name. */
export function nameAndParticulars(about: Shape<'BriefLine'>['about']): string {
  return [nameAmongOthers(about), matterName(about).detail].filter((part) => part !== '').join(', ');
}

/** "Ceasefire · not agreed" from the API's "ceasefire · not-agreed". */
export function markName({ kind, label }: Pick<Shape<'Mark'>, 'kind' | 'label'>): string {
  const parting = label.lastIndexOf(' · ');
  if (kind === 'quote' || parting < 0) return capitalised(messageIn(label) ?? label);
  const [subject, value] = [label.slice(0, parting), label.slice(parting + 3)];
  return `${subjectName(kind, subject)} · ${inSentence(word(kind, value))}`;
}

/** A meeting of which nobody is named is known by its kind. */
function subjectName(kind: 'outcome' | 'meeting' | 'reaction', subject: string): string {
  if (kind === 'outcome') return word('topic', subject);
  if (kind === 'meeting' && Object.hasOwn(spokenWords().meetingKind, subject)) return word('meetingKind', subject);
  return capitalised(actorsListed(subject.split(', ')));
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
