/** The fields in which a claim can be read otherwise, as they stand, and the correction that a filled-in form makes. */
import type { Shape } from '../client.js';
import { wordsOf } from '../words/word.js';
import { kindOf, type Question } from './proposals.js';

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
const rescheduled = 'rescheduled';

export function fieldsOf(
  { matter, line }: Pick<Question, 'matter' | 'line'>,
  value: string,
): readonly CorrectionField[] {
  const about = line?.about;
  const kind = kindOf(matter);
  switch (kind) {
    case 'outcome':
      return [
        { name: 'status', label: 'Status', stands: value, options: wordsOf('outcome') },
        { name: 'topic', label: 'Topic', stands: matter.slice(matter.indexOf(':') + 1), options: wordsOf('topic') },
        list('parties', 'Parties', about?.kind === 'outcome' ? about.parties : []),
      ];
    case 'meeting': {
      const meeting = about?.kind === 'meeting' ? about : undefined;
      const statuses = wordsOf('meeting').filter(([status]) => status !== rescheduled);
      const kinds = wordsOf('meetingKind').filter(([each]) => meetingKinds.includes(each));
      return [
        { name: 'status', label: 'Status', stands: value, options: statuses },
        { name: 'kind', label: 'Kind', stands: meeting?.meetingKind ?? '', options: kinds },
        list('participants', 'Who meets', meeting?.participants ?? []),
        { name: 'place', label: 'Place', stands: meeting?.place ?? '' },
        { name: 'when', label: 'When', stands: meeting?.when ?? '' },
      ];
    }
    case 'reaction': {
      const reaction = about?.kind === 'reaction' ? about : undefined;
      return [
        { name: 'stance', label: 'Stance', stands: value, options: wordsOf('reaction') },
        { name: 'toward', label: 'On what', stands: reaction?.toward ?? '', options: wordsOf('toward') },
        { name: 'actor', label: 'Who', stands: reaction?.actor ?? '' },
      ];
    }
  }
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
  return changed.length === 0 ? null : (Object.fromEntries(changed) as Correction);
}

function valueOf({ name, isList = false }: CorrectionField, text: string): string | null | readonly string[] {
  if (isList) return text.split(',').flatMap((part) => (part.trim() === '' ? [] : [part.trim()]));
  return text === '' && (name === 'place' || name === 'when') ? null : text;
}
