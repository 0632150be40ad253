/** How a matter stands, toward what where that matters, and since when. */
import type { ReactNode } from 'react';
import { changeWords } from '../words/word.js';
import type { Shape } from '../client.js';
import { PanelLink } from '../evidence/panel-link.js';
import { ContradictedFlag, OverdueFlag, PersonFlag, Status } from '../shell/status.js';
import { When } from '../shell/when.js';
import { evidenceWords } from '../words/words.js';

interface Props {
  readonly line: Shape<'BriefLine'>;
  readonly children?: ReactNode;
}

export function Standing({ line, children }: Props) {
  return (
    <div className="flex flex-wrap content-start items-baseline gap-x-3 lg:flex-col">
      <PanelLink
        to={{ open: 'evidence', matter: line.matter }}
        title={evidenceWords.open}
        className="relative z-1 hover:underline"
      >
        <Status kind={line.kind} value={line.value} />
        <span className="sr-only">, {evidenceWords.beside}</span>
      </PanelLink>
      {children}
      <span className="text-small text-faint">
        <When at={line.since} as="since" />
      </span>
      <span className="text-small text-faint">{changeWords(line)}</span>
      {line.overdue && (
        <span className="text-small">
          <OverdueFlag />
        </span>
      )}
      {line.contradicted && (
        <span className="text-small">
          <ContradictedFlag />
        </span>
      )}
      {line.belief === 'person' && (
        <span className="text-small">
          <PersonFlag />
        </span>
      )}
    </div>
  );
}
