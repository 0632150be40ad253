/** Meetings that may be the one above, told otherwise: each leads to its own page, with the sentences that tell it. */
import type { Shape } from '../client.js';
import { MomentLink } from '../past/moment-link.js';
import { Particulars } from '../shell/particulars.js';
import { Status } from '../shell/status.js';
import { matterName, matterPath } from '../words/matters.js';
import { briefWords } from '../words/words.js';

export function PerhapsOne({ lines }: { readonly lines: readonly Shape<'BriefLine'>[] }) {
  return (
    <div className="mt-4 text-small text-soft">
      <p>{briefWords.perhapsOne}</p>
      <ul className="mt-1 space-y-1">
        {lines
          .map((line) => ({ ...line, name: matterName(line.about) }))
          .map(({ matter, name, kind, value }) => (
            <li key={matter} className="flex flex-wrap items-baseline gap-x-3">
              <MomentLink to={matterPath(matter)} className="link relative z-1">
                {name.title}
              </MomentLink>
              <span className="text-faint">
                <Particulars of={name} />
              </span>
              <Status kind={kind} value={value} />
            </li>
          ))}
      </ul>
    </div>
  );
}
