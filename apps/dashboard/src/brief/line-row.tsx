/** One matter on one line: what or who, how it stands since when, and the sentence that says so. Opens the matter's page. */
import type { ReactNode } from 'react';
import type { Shape } from '../client.js';
import { MomentLink } from '../past/moment-link.js';
import { Particulars } from '../shell/particulars.js';
import { daysMeant, matterName, matterPath } from '../words/matters.js';
import { Because } from './because.js';
import { Standing } from './standing.js';

interface Props {
  readonly line: Shape<'BriefLine'>;
  /** Below what it stands. */
  readonly heading?: 'h3' | 'h4';
  /** What is told with it. */
  readonly children?: ReactNode;
}

export function LineRow({ line, heading: Heading = 'h3', children }: Props) {
  const name = matterName(line.about);
  return (
    <li className="relative grid grid-cols-1 gap-x-8 gap-y-2 py-5 hover:bg-surface lg:grid-cols-[16rem_12rem_1fr] print:grid-cols-[11rem_9rem_1fr] print:py-2">
      <div>
        <Heading className="font-serif text-lead font-bold">
          <MomentLink to={matterPath(line.matter)} className="whole hover:underline">
            {name.title}
          </MomentLink>
        </Heading>
        {line.due !== null && <p className="text-small font-semibold">{daysMeant(line.due)}</p>}
        {name.detail !== '' && (
          <p className="text-small text-faint">
            <Particulars of={name} />
          </p>
        )}
      </div>
      <Standing line={line} />
      <div className="min-w-0">
        <Because line={line} />
        {children}
      </div>
    </li>
  );
}
