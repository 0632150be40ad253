/** Reactions by actor: one entry for each, with a stance toward each thing they spoke of. */
import { byActor, capitalised, towardIn } from '../words/word.js';
import type { LineGroup } from '../../../../libs/telling/src/brief/groups.js';
import type { Shape } from '../client.js';
import { MomentLink } from '../past/moment-link.js';
import { Particulars } from '../shell/particulars.js';
import { matterPath } from '../words/matters.js';
import { Because } from './because.js';
import { Standing } from './standing.js';

type Line = Shape<'BriefLine'>;

export function Reactions({ lines }: { readonly lines: readonly Line[] }) {
  return byActor(lines).map((group) => <ActorRow key={group.title} group={group} />);
}

function ActorRow({ group }: { readonly group: LineGroup<Line> }) {
  const { title, detail, lines } = group;
  return (
    <li className="grid grid-cols-1 gap-x-8 lg:grid-cols-[16rem_1fr] print:grid-cols-[11rem_1fr]">
      <div className="pt-5">
        <h3 className="font-serif text-lead font-bold">{title}</h3>
        {detail !== '' && (
          <p className="text-small text-faint">
            <Particulars of={group} />
          </p>
        )}
      </div>
      <ul className="divide-y divide-line">
        {lines.map((line) => (
          <li
            key={line.matter}
            className="relative grid grid-cols-1 gap-x-8 gap-y-2 pt-3 pb-5 hover:bg-surface lg:grid-cols-[12rem_1fr] lg:pt-5 print:grid-cols-[9rem_1fr] print:py-2"
          >
            <Standing line={line}>
              <MomentLink to={matterPath(line.matter)} className="whole text-soft hover:underline">
                {capitalised(towardIn(line))}
              </MomentLink>
            </Standing>
            <Because line={line} />
          </li>
        ))}
      </ul>
    </li>
  );
}
