/** Follow-up meetings by date: what is to come first, then what has no day, then what is over. */
import { byDate } from '../words/word.js';
import type { Shape } from '../client.js';
import { LineRow } from './line-row.js';

export function Meetings({ lines }: { readonly lines: readonly Shape<'BriefLine'>[] }) {
  return byDate(lines).map((group) => (
    <div key={group.title} className="mt-6 first:mt-0">
      <h3 className="mb-2 text-small font-semibold text-soft">{group.title}</h3>
      <ul className="ledger">
        {group.lines.map((line) => (
          <LineRow key={line.matter} line={line} heading="h4" />
        ))}
      </ul>
    </div>
  ));
}
