/** What the machine read or believes, set apart from what the person decided. */
import { Cpu } from 'lucide-react';
import type { Shape } from '../client.js';
import { kindOf } from '../review/proposals.js';
import { ContradictedFlag, Status } from '../shell/status.js';
import { matterNameFromId } from '../words/matters.js';
import type { Decision } from './decisions-api.js';
import { rulingWords } from '../words/words.js';

export function Beside({ decision }: { readonly decision: Decision }) {
  const { machine, matters, believed } = decision;
  const [matter] = matters;
  if (matter === undefined) return null;
  return (
    <div
      role="note"
      aria-label={rulingWords.theMachine}
      className="flex gap-2 rounded-md bg-sunken px-3 py-2 text-small text-soft"
    >
      <Cpu size={15} className="mt-0.5 shrink-0" />
      <div className="min-w-0 space-y-1">
        {machine !== null && (
          <p className="flex flex-wrap items-baseline gap-x-2">
            {rulingWords.theMachineRead} <Status kind={kindOf(matter)} value={machine} />
          </p>
        )}
        {believed.map((each) => (
          <p key={each.matter} className="flex flex-wrap items-baseline gap-x-2">
            {believed.length > 1 && <span className="text-faint">{matterNameFromId(each.matter)}:</span>}
            {rulingWords.machineBelieves}{' '}
            <Belief matter={each.matter} belief={each.machine} nothing={rulingWords.nothing} />
            <span>{rulingWords.whatStands}</span>{' '}
            <Belief matter={each.matter} belief={each.people} nothing={rulingWords.nothingReported} />
          </p>
        ))}
      </div>
    </div>
  );
}

interface BeliefProps {
  readonly matter: string;
  readonly belief: Shape<'Believed'>['machine'];
  readonly nothing: string;
}

function Belief({ matter, belief, nothing }: BeliefProps) {
  if (belief === null) return <span>{nothing}</span>;
  return (
    <>
      <Status kind={kindOf(matter)} value={belief.value} />
      {belief.contradicted && <ContradictedFlag />}
    </>
  );
}
