/** One question at a time, its answers, and what else waits; all of it by keyboard. */
import { useEffect, useRef, useState, type RefObject } from 'react';
import type { Shape } from '../client.js';
import { useWho } from '../session/session.js';
import { count } from '../words/word.js';
import { Answers, type Side } from './answers.js';
import type { Deciding } from './deciding.js';
import { NothingWaits } from './nothing-waits.js';
import { proposalFor, type Proposal, type Question } from './proposals.js';
import { QuestionView } from './question-view.js';
import { useShown } from './shown-question.js';
import { ToldLine } from './told-line.js';
import { useKeys } from '../shell/use-keys.js';
import type { Rulings } from './use-rulings.js';
import { WaitingList } from './waiting-list.js';
import { reviewWords } from '../words/words.js';

interface Props {
  readonly page: Shape<'ReviewPage'>;
  readonly kind: Question['kind'] | undefined;
  readonly deciding: Deciding;
  readonly rulings: Rulings;
  readonly keysOn: boolean;
  readonly onHelp: () => void;
}

export function Desk({ page, kind, deciding, rulings, keysOn, onHelp }: Props) {
  const mayAnswer = useWho().may('analyst');
  const [side, setSide] = useState<Side>(null);
  const shown = useShown(page.questions, rulings.answered);
  const { question, isGone, waiting } = shown;
  const heading = useFocusOn(question?.id);
  const reason = useRef<HTMLInputElement>(null);
  const answer = (proposal: Proposal | undefined) => {
    if (question === null || isGone || proposal === undefined) return;
    rulings.decide({ proposal, question, isAnswer: true }, () => {
      setSide(null);
    });
  };
  const undo = () => {
    rulings.undoLast((last) => {
      if (kind !== undefined && kind !== last.kind) return;
      setSide(null);
      shown.show(last);
    });
  };
  const step = (by: 1 | -1) => () => {
    setSide(null);
    shown.step(by);
  };
  useFocusAfter(side, heading);
  const open = (to: Side) => () => {
    if (!isGone) setSide(side === to ? null : to);
  };
  const answerBy = (key: string) => () => {
    answer(proposalFor(question?.proposals ?? [], key));
  };
  const going = { j: step(1), k: step(-1), '?': onHelp };
  const answering = {
    ...{ y: answerBy('y'), n: answerBy('n'), d: answerBy('d'), u: undo },
    ...{ e: open('correction'), s: open('source'), m: open('same'), p: open('split') },
    r: () => reason.current?.focus(),
  };
  useKeys(mayAnswer ? { ...going, ...answering } : going, keysOn);
  return (
    <>
      {mayAnswer && <ToldLine rulings={rulings} onUndo={undo} />}
      {question === null ? (
        <NothingWaits kind={kind} />
      ) : (
        <div className="grid grid-cols-1 gap-x-10 gap-y-10 lg:grid-cols-[1fr_19rem]">
          <QuestionView question={question} heading={heading}>
            {isGone && <Gone isLast={waiting.length === 0} />}
            {!isGone && mayAnswer && (
              <Answers
                {...{ question, deciding, reason, side }}
                underWay={rulings.underWay}
                onSide={setSide}
                onAnswer={answer}
                onBeside={(proposal) => {
                  rulings.decide({ proposal, question, isAnswer: false }, () => {
                    setSide(null);
                  });
                }}
              />
            )}
          </QuestionView>
          <Waiting page={page} waiting={waiting} current={question.id} onChoose={shown.show} />
        </div>
      )}
    </>
  );
}

function Gone({ isLast }: { readonly isLast: boolean }) {
  return (
    <p role="status" className="mt-5 rounded-md border border-line bg-sunken p-4 text-small">
      {reviewWords.questionGone} {isLast ? reviewWords.nothingElseWaits : reviewWords.nextIsListed}
    </p>
  );
}

interface WaitingProps {
  readonly page: Shape<'ReviewPage'>;
  readonly waiting: readonly Question[];
  readonly current: string;
  readonly onChoose: (question: Question) => void;
}

function Waiting({ page, waiting, current, onChoose }: WaitingProps) {
  const more = page.total - page.questions.length;
  return (
    <aside aria-labelledby="waiting">
      <h2 id="waiting" className="mb-3 font-serif text-title font-bold">
        {reviewWords.whatWaits}
      </h2>
      <WaitingList questions={waiting} current={current} onChoose={onChoose} />
      {more > 0 && (
        <p className="mt-3 text-small text-faint">
          {reviewWords.theWorthiest} {count(more, 'more question')} {reviewWords.afterThem}
        </p>
      )}
    </aside>
  );
}

/** A form that is closed takes the focus with it: then it goes back to the question. */
function useFocusAfter(side: Side, heading: RefObject<HTMLHeadingElement | null>) {
  const last = useRef(side);
  useEffect(() => {
    if (last.current !== null && side === null && document.activeElement === document.body) heading.current?.focus();
    last.current = side;
  }, [side, heading]);
}

/** The question that comes takes the focus, so that it is read; the first one leaves it where it is. */
function useFocusOn(id: string | undefined) {
  const heading = useRef<HTMLHeadingElement>(null);
  const last = useRef(id);
  useEffect(() => {
    if (last.current !== undefined && last.current !== id) heading.current?.focus();
    last.current = id;
  }, [id]);
  return heading;
}
