/** A change in one line, for ears and for the pointer: "Ceasefire: not reported became not agreed, 15 Aug 2025, 23:20 UTC". */
import type { Clock } from '../past/moment.js';
import { matterNameFromId } from '../words/matters.js';
import { timesFor } from '../words/time.js';
import { eventWords, timelineWords } from '../words/words.js';
import { inSentence, word } from '../words/word.js';
import { ownActOf } from './own-act.js';
import { stayedOf } from './stayed.js';
import type { Change } from './use-changes.js';

interface Told {
  readonly clock: Clock;
  /** IANA. */
  readonly zone: string;
}

export function changeName(change: Change, { clock, zone }: Told): string {
  const { matter, happened, learntAt } = change;
  const at = timesFor(zone).absolute(clock === 'happened' ? happened.at : learntAt) ?? '';
  const act = ownActOf(change);
  const acted = act === null ? '' : `${inSentence(timelineWords.act[act])} `;
  return `${matterNameFromId(matter)}: ${turn(change)}, ${acted}${at}`;
}

function turn(change: Change): string {
  const { kind, before, after } = change;
  const from = inSentence(before === null ? timelineWords.notReported : word(kind, before));
  const to = inSentence(after === null ? timelineWords.withdrawn : word(kind, after));
  const stayed = stayedOf(change);
  if (stayed === null) return `${from} ${timelineWords.became} ${to}`;
  return stayed === '' ? to : `${inSentence(stayed)}, ${eventWords.stays} ${to}`;
}
