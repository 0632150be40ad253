/** What happened to an item, fact by fact, each with the data of its event. */
import { UserRoundCheck } from 'lucide-react';
import type { Shape } from '../client.js';
import { PanelLink } from '../evidence/panel-link.js';
import { DataBlock, Fold } from '../shell/data-block.js';
import { When } from '../shell/when.js';
import { capitalised, stepIn } from '../words/word.js';
import { itemPageWords, panelWords } from '../words/words.js';

export function Trace({ steps }: { readonly steps: readonly Shape<'TraceStep'>[] }) {
  return (
    <ol className="ledger">
      {steps.map((step) => (
        <li key={step.position} className="py-2">
          <Fold
            summary={
              <span className="flex flex-wrap justify-between gap-x-6">
                <span className={step.by === null ? '' : 'font-medium'}>
                  {step.by !== null && (
                    <UserRoundCheck
                      size={15}
                      aria-label={itemPageWords.aPerson}
                      className="mr-1.5 inline-block align-[-2px]"
                    />
                  )}
                  {capitalised(stepIn(step.told))}
                </span>
                <span className="text-small text-faint">
                  <When at={step.at} as="exact" />
                </span>
              </span>
            }
          >
            <p className="mb-2 text-small text-faint">
              <PanelLink to={{ open: 'event', position: step.position }} className="link">
                {panelWords.event(step.position)}
              </PanelLink>{' '}
              {itemPageWords.ofTheLog} <code className="font-mono">{step.type}</code>
            </p>
            <DataBlock data={step.data} />
          </Fold>
        </li>
      ))}
    </ol>
  );
}
