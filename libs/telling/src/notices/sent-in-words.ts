/** One message in a line of a list: its change, or of a digest how many it tells. */
import type { Sending } from '#core';
import { summaryOf } from '../messages/presets.js';
import type { ToldChange } from '../messages/told.js';
import { changeOf, type Telling } from './message-of.js';

type Line = Pick<ToldChange, 'headline' | 'sentence' | 'publisher'>;

export async function sentInWords({ changes }: Sending, telling: Telling): Promise<Line> {
  const [only, ...others] = await Promise.all(changes.map((change) => changeOf(change, telling)));
  if (only !== undefined && others.length === 0) return only;
  const headline = summaryOf({ title: telling.story.title, changes: only === undefined ? [] : [only, ...others] });
  return { headline, sentence: null, publisher: null };
}
