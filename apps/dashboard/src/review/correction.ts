/** The fields in which a claim can be read otherwise, as they stand, and the correction that a filled-in form makes. */
import type { Shape } from '../client.js';
import { wordsOf } from '../words/word.js';
import { kindOf, type Question } from './proposals.js';
import { oftenWords, reviewWords } from '../words/words.js';

export type Correction = Shape<'Correction'>;

export interface CorrectionField {
  readonly name: keyof Correction;
  readonly label: string;
  readonly stands: string;
  /** Absent for free text. */
  readonly options?: readonly (readonly [value: string, word: string])[];
  /** Names with commas between. */
  readonly isList?: boolean;
}

/** What the API takes for meetings; the other words are of earlier records. */
const meetingKinds = [
  'bilateral-summit',
  'trilateral-summit',
  'multilateral-summit',
  'consultations',
  'phone-call',
  'meeting',
];
/** It follows from the days of an announced one; no sentence is read so. */
const rescheduled = 'rescheduled';

type About = Shape<'About'>;
type Meeting = Extract<About, { kind: 'meeting' }>;
type Reaction = Extract<About, { kind: 'reaction' }>;

/** Where no report of the matter counts. */
const unknown: { readonly [K in About['kind']]: Extract<About, { kind: K }> } = {
  outcome: { kind: 'outcome', topic: '', parties: [] },
  meeting: { kind: 'meeting', meetingKind: '', participants: [], place: null, when: null },
  reaction: { kind: 'reaction', actor: '', actorKind: '', role: null, affiliation: null, toward: '' },
};

export function fieldsOf(
  { matter, line }: Pick<Question, 'matter' | 'line'>,
  value: string,
): readonly CorrectionField[] {
  const about = line?.about ?? unknown[kindOf(matter)];
  switch (about.kind) {
    case 'outcome':
      return outcomeFields(about.parties, { status: value, topic: matter.slice(matter.indexOf(':') + 1) });
    case 'meeting':
      return meetingFields(about, value);
    case 'reaction':
      return reactionFields(about, value);
  }
}

function outcomeFields(
  parties: readonly string[],
  { status, topic }: Record<'status' | 'topic', string>,
): readonly CorrectionField[] {
  return [
    { name: 'status', label: oftenWords.status, stands: status, options: wordsOf('outcome') },
    { name: 'topic', label: reviewWords.topic, stands: topic, options: wordsOf('topic') },
    list('parties', reviewWords.parties, parties),
  ];
}

function meetingFields(about: Meeting, value: string): readonly CorrectionField[] {
  const { meetingKind, participants, place, when } = about;
  const statuses = wordsOf('meeting').filter(([status]) => status !== rescheduled);
  const kinds = wordsOf('meetingKind').filter(([each]) => meetingKinds.includes(each));
  return [
    { name: 'status', label: oftenWords.status, stands: value, options: statuses },
    { name: 'kind', label: reviewWords.kind, stands: meetingKind, options: kinds },
    list('participants', reviewWords.whoMeets, participants),
    { name: 'place', label: reviewWords.place, stands: place ?? '' },
    { name: 'when', label: reviewWords.when, stands: when ?? '' },
  ];
}

function reactionFields({ actor, toward }: Reaction, stance: string): readonly CorrectionField[] {
  return [
    { name: 'stance', label: reviewWords.stance, stands: stance, options: wordsOf('reaction') },
    { name: 'toward', label: reviewWords.onWhat, stands: toward, options: wordsOf('toward') },
    { name: 'actor', label: reviewWords.who, stands: actor },
  ];
}

function list(name: keyof Correction, label: string, names: readonly string[]): CorrectionField {
  return { name, label, stands: names.join(', '), isList: true };
}

/** Only what differs; null when nothing does. */
export function correctionIn(fields: readonly CorrectionField[], form: FormData): Correction | null {
  const changed = fields.flatMap((field) => {
    const given = form.get(field.name);
    const text = typeof given === 'string' ? given.trim() : '';
    return text === field.stands ? [] : [[field.name, valueOf(field, text)] as const];
  });
  return changed.length === 0 ? null : Object.fromEntries(changed);
}

function valueOf({ name, isList = false }: CorrectionField, text: string): string | null | readonly string[] {
  if (isList) return text.split(',').flatMap((part) => (part.trim() === '' ? [] : [part.trim()]));
  return text === '' && (name === 'place' || name === 'when') ? null : text;
}
