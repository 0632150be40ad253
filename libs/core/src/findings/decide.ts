import type { Decider } from '../decider.js';
import type { Happened } from '../event.js';
import { countReanchored, fateOf, type Texts } from './anchor.js';
import type { FindingFact, FindingsRecorded } from './events.js';
import { basisOf, evolve, initialState, type FindingsState } from './evolve.js';
import { mattersOf } from './matters.js';

export interface RecordFindings {
  readonly type: 'RecordFindings';
  readonly at: Happened;
  readonly record: FindingsRecorded['data'];
  /** What reads a text again replaces only the record of this basis (empty: none): what was read live meanwhile stands. */
  readonly over?: string;
  /** The text of the last record and this one's, where both are at hand: with them it is told what became of each sentence. */
  readonly texts?: Texts;
}

/** The same text read by the same reader yields nothing new. What a newer text no longer says is withdrawn first. */
export function decide(command: RecordFindings, state: FindingsState): readonly FindingFact[] {
  const { at, record } = command;
  if (isKnown(command, state)) return [];
  if (state.basis === '' && isEmpty(record)) return [];
  return [...withdrawn(command, state), { type: 'findings-recorded.v1', happened: at, data: recorded(command, state) }];
}

/** What a model was asked is kept even if it found nothing, lest it be asked again. */
function isEmpty({ findings, asked }: FindingsRecorded['data']): boolean {
  return asked === undefined && Object.values(findings).flat().length === 0;
}

/** One fact for each reason. */
function withdrawn({ at, record, texts }: RecordFindings, state: FindingsState): readonly FindingFact[] {
  const matters = mattersOf(record.findings);
  const from = record.replay === undefined ? {} : { replay: record.replay };
  const byReason = new Map<string, string[]>();
  for (const matter of state.matters.filter((known) => !matters.includes(known))) {
    const because = reasonFor(matter, record, state, texts);
    byReason.set(because, [...(byReason.get(because) ?? []), matter]);
  }
  return [...byReason].map(([because, gone]) => ({
    ...{ type: 'findings-withdrawn.v1', happened: at },
    data: { article: record.article.id, matters: gone, because, ...from },
  }));
}

function reasonFor(
  matter: string,
  { textHash }: FindingsRecorded['data'],
  { basis, findings }: FindingsState,
  texts: Texts | undefined,
): string {
  if (basis.startsWith(`${textHash} `)) return 'another reader does not find it';
  return texts === undefined ? 'the article was revised' : fateOf(matter, findings, texts);
}

function recorded({ record, texts }: RecordFindings, { basis, findings }: FindingsState): FindingsRecorded['data'] {
  if (texts === undefined || basis === '' || basis.startsWith(`${record.textHash} `)) return record;
  return { ...record, reanchored: countReanchored(findings, record.findings, texts) };
}

function isKnown(command: RecordFindings, { basis, waits }: FindingsState): boolean {
  const { record, over = '' } = command;
  const isRead = basis === basisOf(record) && !(waits && record.asked?.instead?.later === false);
  return isRead || (isReadAgain(command) && basis !== over);
}

function isReadAgain({ record, over }: RecordFindings): boolean {
  return record.replay !== undefined || over !== undefined;
}

export const findingsDecider: Decider<RecordFindings, FindingsState, FindingFact> = { initialState, evolve, decide };
