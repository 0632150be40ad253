/** The answers to a question, and what can be done instead of them: correct the sentence, decide about its source. */
import { PencilLine, Rss } from 'lucide-react';
import type { Ref } from 'react';
import { Button } from '../shell/button.js';
import { AnswerButton } from './answer-button.js';
import { CorrectionForm } from './correction-form.js';
import type { Deciding } from './deciding.js';
import { DecidingFields } from './deciding-fields.js';
import { KeySign } from './key-sign.js';
import { askedSentence, keysOf, type Proposal, type Question } from './proposals.js';
import { SourceAnswers } from './source-answers.js';

export type Side = 'correction' | 'source' | null;

interface Props {
  readonly question: Question;
  readonly deciding: Deciding;
  readonly underWay: Proposal | null;
  readonly reason: Ref<HTMLInputElement>;
  readonly side: Side;
  readonly onSide: (side: Side) => void;
  readonly onAnswer: (proposal: Proposal) => void;
  readonly onSource: (proposal: Proposal) => void;
}

export function Answers(props: Props) {
  const { question, deciding, underWay, side, onSide, onAnswer } = props;
  const asked = askedSentence(question);
  return (
    <div>
      <div className="grid gap-2 md:grid-cols-2 xl:grid-cols-3">
        {question.proposals.map((proposal, place) => (
          <AnswerButton
            key={`${proposal.ruling.act} ${place}`}
            {...{ question, proposal, deciding }}
            keys={keysOf(question.proposals, place)}
            busy={underWay === proposal}
            onPress={() => {
              onAnswer(proposal);
            }}
          />
        ))}
      </div>
      {asked !== undefined && <Instead side={side} onSide={onSide} />}
      {asked !== undefined && side === 'correction' && (
        <CorrectionForm
          question={question}
          evidence={asked}
          onCorrect={onAnswer}
          onClose={() => {
            onSide(null);
          }}
        />
      )}
      {asked !== undefined && side === 'source' && (
        <SourceAnswers {...{ question, deciding, underWay }} source={asked.publisher.name} onDecide={props.onSource} />
      )}
      <DecidingFields deciding={deciding} reason={props.reason} />
    </div>
  );
}

function Instead({ side, onSide }: Pick<Props, 'side' | 'onSide'>) {
  const toggle = (to: Side) => () => {
    onSide(side === to ? null : to);
  };
  return (
    <div className="mt-3 flex flex-wrap gap-2">
      <Button icon={PencilLine} expanded={side === 'correction'} onPress={toggle('correction')}>
        Correct <KeySign name="e" />
      </Button>
      <Button icon={Rss} expanded={side === 'source'} onPress={toggle('source')}>
        The source <KeySign name="s" />
      </Button>
    </div>
  );
}
