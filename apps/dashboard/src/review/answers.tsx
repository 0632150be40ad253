/** The answers to a question, and what can be done instead of them: correct the sentence, decide about its source. */
import { Combine, PencilLine, Rss, Split } from 'lucide-react';
import type { Ref } from 'react';
import { SameAs } from '../rulings/same-as.js';
import { SplitOff } from '../rulings/split-off.js';
import { Button } from '../shell/button.js';
import { AnswerButton } from './answer-button.js';
import { CorrectionForm } from './correction-form.js';
import type { Deciding } from './deciding.js';
import { DecidingFields } from './deciding-fields.js';
import { KeySign } from '../shell/key-sign.js';
import { askedSentence, keysOf, type Proposal, type Question } from './proposals.js';
import { SourceAnswers } from './source-answers.js';
import { reviewWords } from '../words/words.js';

export type Side = 'correction' | 'source' | 'same' | 'split' | null;

interface Props {
  readonly question: Question;
  readonly deciding: Deciding;
  readonly underWay: Proposal | null;
  readonly reason: Ref<HTMLInputElement>;
  readonly side: Side;
  readonly onSide: (side: Side) => void;
  readonly onAnswer: (proposal: Proposal) => void;
  /** What is decided beside the question: of a source, or of matters. */
  readonly onBeside: (proposal: Proposal) => void;
}

export function Answers(props: Props) {
  const { question, deciding, underWay, side, onSide, onAnswer } = props;
  const asked = askedSentence(question);
  return (
    <div className="mt-4">
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
      {asked !== undefined && <Instead side={side} onSide={onSide} hasLine={question.line !== null} />}
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
        <SourceAnswers {...{ question, deciding, underWay }} source={asked.publisher.name} onDecide={props.onBeside} />
      )}
      {question.line !== null && <OfMatters {...props} />}
      <DecidingFields deciding={deciding} reason={props.reason} />
    </div>
  );
}

/** Whether its matter is another one, or two. */
function OfMatters({ question, side, onSide, onBeside, underWay }: Props) {
  const { matter } = question;
  const panel = {
    ...{ matter, busy: underWay !== null, onDecide: onBeside },
    onClose: () => {
      onSide(null);
    },
  };
  return (
    <>
      {side === 'same' && <SameAs key={matter} {...panel} />}
      {side === 'split' && <SplitOff key={matter} {...panel} />}
    </>
  );
}

function Instead({ side, onSide, hasLine }: Pick<Props, 'side' | 'onSide'> & { readonly hasLine: boolean }) {
  const toggle = (to: Side) => () => {
    onSide(side === to ? null : to);
  };
  return (
    <div className="mt-3 flex flex-wrap gap-2">
      <Button icon={PencilLine} expanded={side === 'correction'} onPress={toggle('correction')}>
        {reviewWords.correct} <KeySign name="e" />
      </Button>
      <Button icon={Rss} expanded={side === 'source'} onPress={toggle('source')}>
        {reviewWords.theSource} <KeySign name="s" />
      </Button>
      {hasLine && (
        <>
          <Button icon={Combine} expanded={side === 'same'} onPress={toggle('same')}>
            {reviewWords.sameAsAnother} <KeySign name="m" />
          </Button>
          <Button icon={Split} expanded={side === 'split'} onPress={toggle('split')}>
            {reviewWords.split} <KeySign name="p" />
          </Button>
        </>
      )}
    </div>
  );
}
