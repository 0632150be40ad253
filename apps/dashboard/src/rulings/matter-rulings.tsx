/** What people decided on a matter, apart from its history, and what they can decide: that it is another one, or two. */
import { Combine, Split } from 'lucide-react';
import { useState } from 'react';
import { useMoment } from '../past/moment.js';
import { useDeciding } from '../review/deciding.js';
import { DecidingFields } from '../review/deciding-fields.js';
import type { Ruling } from '../review/proposals.js';
import { Only } from '../session/only.js';
import { Answer } from '../shell/answer.js';
import { Button } from '../shell/button.js';
import { Section } from '../shell/page.js';
import { TroubleNote } from '../shell/trouble-note.js';
import { word } from '../words/word.js';
import { DecisionList } from './decision-list.js';
import { useDecide, useDecisionsOn } from './decisions-api.js';
import { SameAs } from './same-as.js';
import { SplitOff } from './split-off.js';
import { oftenWords, rulingWords } from '../words/words.js';

interface Props {
  readonly matter: string;
  /** False where no report of it counts: there is nothing to split, and nothing to be another's. */
  readonly isReported: boolean;
  /** Told once the answers know of it. */
  readonly onDecided: (said: string, ruling: Ruling) => void;
}

export function MatterRulings({ matter, isReported, onDecided }: Props) {
  const { moment } = useMoment();
  const query = useDecisionsOn({ matter });
  return (
    <Section title={rulingWords.whatPeopleDecided} note={rulingWords.decidedNote}>
      <Answer query={query} what={rulingWords.theRulingsOnIt} rows={1}>
        {({ decisions }) =>
          decisions.length === 0 ? (
            <p className="text-small text-soft">
              {isReported ? rulingWords.noRulingsOnMatter : rulingWords.noRulingsYet}
            </p>
          ) : (
            <DecisionList
              decisions={decisions}
              onUndone={(decision, undo) => {
                onDecided(rulingWords.tookBack(word('decisionAct', decision.act)), undo);
              }}
            />
          )
        }
      </Answer>
      {isReported && moment === null && (
        <Only needs="analyst">
          <Deciding matter={matter} onDecided={onDecided} />
        </Only>
      )}
    </Section>
  );
}

type Open = 'same' | 'split' | null;

function Deciding({ matter, onDecided }: Omit<Props, 'isReported'>) {
  const [open, setOpen] = useState<Open>(null);
  const deciding = useDeciding();
  const decide = useDecide(deciding, ({ proposal: { ruling }, reason }) => {
    deciding.keepReason(ruling.act, reason);
    setOpen(null);
    onDecided(`${word('decided', ruling.act)}.`, ruling);
  });
  const toggle = (to: Open) => () => {
    setOpen(open === to ? null : to);
  };
  const panel = {
    ...{ matter, busy: decide.isPending },
    onDecide: (proposal: Parameters<typeof decide.mutate>[0]['proposal']) => {
      decide.mutate({ proposal, reason: deciding.reasonFor(proposal.ruling.act) });
    },
    onClose: () => {
      setOpen(null);
    },
    children: <DecidingFields deciding={deciding} />,
  };
  return (
    <div className="mt-4">
      <div className="flex flex-wrap gap-2">
        <Button icon={Combine} expanded={open === 'same'} onPress={toggle('same')}>
          {rulingWords.openSameAs}
        </Button>
        <Button icon={Split} expanded={open === 'split'} onPress={toggle('split')}>
          {rulingWords.openSplit}
        </Button>
      </div>
      {open === 'same' && <SameAs {...panel} />}
      {open === 'split' && <SplitOff {...panel} />}
      {decide.error && (
        <div className="mt-4">
          <TroubleNote what={oftenWords.nothingWasDecided} error={decide.error} />
        </div>
      )}
    </div>
  );
}
