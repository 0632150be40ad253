/** A change in one line, for ears and for the pointer: "Ceasefire: not reported became not agreed, 15 Aug 2025, 23:20 UTC". */
import type { Clock } from '../past/moment.js';
import { matterNameFromId } from '../words/matters.js';
import { timesFor } from '../words/time.js';
import { timelineWords } from '../words/words.js';
import { inSentence, word } from '../words/word.js';
import { ownActOf } from './own-act.js';
import type { Change } from './use-changes.js';

interface Told {
  readonly clock: Clock;
  /** IANA. */
  readonly zone: string;
}

export function changeName(change: Change, { clock, zone }: Told): string {
  const { matter, kind, before, after, happened, learntAt } = change;
  const from = before === null ? timelineWords.notReported : word(kind, before);
  const to = after === null ? timelineWords.withdrawn : word(kind, after);
  const at = timesFor(zone).absolute(clock === 'happened' ? happened.at : learntAt) ?? '';
  const act = ownActOf(change);
  const acted = act === null ? '' : `${inSentence(timelineWords.act[act])} `;
  return `${matterNameFromId(matter)}: ${inSentence(from)} ${timelineWords.became} ${inSentence(to)}, ${acted}${at}`;
}
