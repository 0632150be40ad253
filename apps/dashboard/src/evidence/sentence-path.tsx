/** From a sentence on: its place in the archived text, the reading that lifted it, what it changed, and the notice of that. */
import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Shape } from '../client.js';
import { MomentLink } from '../past/moment-link.js';
import { cardWords } from '../words/words.js';
import { passagePath } from '../words/matters.js';
import type { Kind } from './fields.js';
import { PanelLink } from './panel-link.js';
import { Turned } from './turned.js';

interface Props {
  readonly kind: Kind;
  readonly sentence: Shape<'Sentence'>;
}

export function SentencePath({ kind, sentence }: Props) {
  const { lifted, made, removed } = sentence;
  return (
    <div className="border-t border-line pt-2 text-small">
      <ol aria-label={cardWords.path} className="flex flex-wrap items-baseline gap-x-1 gap-y-1">
        <Station first>
          <MomentLink to={passagePath(sentence)} data-order="o" className="link">
            {removed === null ? cardWords.inText : cardWords.item}
          </MomentLink>
        </Station>
        <Station>
          {lifted === null ? (
            cardWords.nobody
          ) : (
            <PanelLink to={{ open: 'event', position: lifted.position }} className="link">
              {cardWords.reading(lifted.position)}
            </PanelLink>
          )}
        </Station>
        {made.length === 0 && <Station>{cardWords.noChange}</Station>}
        {made.map((step) => (
          <Station key={step.position}>
            <PanelLink to={{ open: 'event', position: step.position }} data-order="e" className="link">
              <Turned kind={kind} {...step} /> · {cardWords.change(step.position)}
            </PanelLink>
            {step.notice !== null && (
              <>
                {' '}
                <Arrow />
                <PanelLink to={{ open: 'notice', notice: step.notice }} className="link">
                  {cardWords.notice}
                </PanelLink>
              </>
            )}
          </Station>
        ))}
      </ol>
    </div>
  );
}

function Station({ first = false, children }: { readonly first?: boolean; readonly children: ReactNode }) {
  return (
    <li className="text-faint">
      {!first && <Arrow />}
      {children}
    </li>
  );
}

function Arrow() {
  return <ChevronRight size={14} aria-hidden="true" className="mr-1 inline-block align-[-2px] text-faint" />;
}
