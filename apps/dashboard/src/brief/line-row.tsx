/** One matter on one line: what or who, how it stands since when, and the sentence that says so. Opens the matter's page. */
import type { Shape } from '../client.js';
import { MomentLink } from '../past/moment-link.js';
import { matterName, matterPath } from '../words/matters.js';
import { Because } from './because.js';
import { Standing } from './standing.js';

export function LineRow({ line }: { readonly line: Shape<'BriefLine'> }) {
  const { title, detail } = matterName(line.about);
  return (
    <li className="relative grid grid-cols-1 gap-x-8 gap-y-2 py-5 hover:bg-surface lg:grid-cols-[16rem_12rem_1fr]">
      <div>
        <h3 className="font-serif text-lead font-bold">
          <MomentLink to={matterPath(line.matter)} className="whole hover:underline">
            {title}
          </MomentLink>
        </h3>
        {detail !== '' && <p className="text-small text-faint">{detail}</p>}
      </div>
      <Standing line={line} />
      <Because line={line} />
    </li>
  );
}
