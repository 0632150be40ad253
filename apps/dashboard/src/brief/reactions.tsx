/** Reactions by actor: one entry for each, with a stance toward each thing they spoke of. */
import type { Shape } from '../client.js';
import { MomentLink } from '../past/moment-link.js';
import { capitalised, word } from '../words/word.js';
import { matterName, matterPath } from '../words/matters.js';
import { Because } from './because.js';
import { Standing } from './standing.js';

type Line = Shape<'BriefLine'>;

export function Reactions({ lines }: { readonly lines: readonly Line[] }) {
  const nameOf = (line: Line) => matterName(line.about).title;
  const actors = [...new Set(lines.map(nameOf))];
  return actors.map((actor) => (
    <ActorRow key={actor} actor={actor} lines={lines.filter((line) => nameOf(line) === actor)} />
  ));
}

function ActorRow({ actor, lines }: { readonly actor: string; readonly lines: readonly Line[] }) {
  const office = lines.map((line) => matterName(line.about).detail).find((detail) => detail !== '');
  return (
    <li className="grid grid-cols-1 gap-x-8 lg:grid-cols-[16rem_1fr]">
      <div className="pt-5">
        <h3 className="font-serif text-lead font-bold">{actor}</h3>
        {office !== undefined && <p className="text-small text-faint">{office}</p>}
      </div>
      <ul className="divide-y divide-line">
        {lines.map((line) => (
          <li
            key={line.matter}
            className="relative grid grid-cols-1 gap-x-8 gap-y-2 pt-3 pb-5 hover:bg-surface lg:grid-cols-[12rem_1fr] lg:pt-5"
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

function towardIn(line: Line): string {
  return line.about.kind === 'reaction' ? word('toward', line.about.toward) : '';
}
