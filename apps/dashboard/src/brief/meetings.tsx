/** Follow-up meetings by date: what is to come first, then what has no day, then what is over. What may be the same is told together. */
import { byDate, byEvent } from '../words/word.js';
import type { Shape } from '../client.js';
import { LineRow } from './line-row.js';
import { PerhapsOne } from './perhaps-one.js';

export function Meetings({ lines }: { readonly lines: readonly Shape<'BriefMeeting'>[] }) {
  return byDate(byEvent(lines)).map((group) => (
    <div key={group.title} className="mt-6 first:mt-0">
      <h3 className="mb-2 text-small font-semibold text-soft">{group.title}</h3>
      <ul className="ledger">
        {group.lines.map((line) => (
          <LineRow key={line.matter} line={line} heading="h4">
            {line.perhaps.length > 0 && <PerhapsOne lines={line.perhaps} />}
          </LineRow>
        ))}
      </ul>
    </div>
  ));
}
