/** What a person decided about a matter, apart from what the machine believes of it. */
import type { Shape } from '../client.js';
import { Quoted } from '../shell/quoted.js';
import { ContradictedFlag, Status } from '../shell/status.js';
import { When } from '../shell/when.js';
import { sentence } from '../words/word.js';
import { matterWords, paperWords } from '../words/words.js';

interface Props {
  readonly line: Shape<'BriefLine'>;
  readonly ruling: Shape<'RulingNote'>;
}

export function RulingNote({ line, ruling }: Props) {
  const { belief, machine, kind } = line;
  const isPersons = belief === 'person';
  return (
    <div
      role="note"
      aria-label={isPersons ? matterWords.decidedByAPerson : matterWords.aPersonsLastWord}
      className="border-l-2 border-edge pl-4 text-small text-soft"
    >
      <p>
        {isPersons ? paperWords.decidedBy : paperWords.lastDecidedBy}{' '}
        <bdi className="font-semibold text-ink">{ruling.by}</bdi>, <When at={ruling.at} as="exact" />:{' '}
        <Quoted>{sentence(ruling.reason)}</Quoted>
      </p>
      {isPersons && (
        <p className="mt-1 flex flex-wrap items-baseline gap-x-2">
          {machine === null ? (
            matterWords.machineBelieves
          ) : (
            <>
              {paperWords.machineAlone} <Status kind={kind} value={machine.value} />
              {machine.contradicted && <ContradictedFlag />}
            </>
          )}
        </p>
      )}
    </div>
  );
}
