/** Gives rulings and takes the last ones back. One at a time; what happened is told in one sentence. */
import { useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Trouble, type Shape } from '../client.js';
import { useUndoWhenLeft } from '../shell/undo-when-left.js';
import type { Undoable } from '../shell/undoable.js';
import { matterNameFromId } from '../words/matters.js';
import { word } from '../words/word.js';
import type { Deciding } from './deciding.js';
import { liftingOf, type Proposal, type Question, type Ruling } from './proposals.js';
import { giveRuling, randomKey, untilTold } from './review-api.js';
import { reviewWords } from '../words/words.js';

interface Order {
  readonly proposal: Proposal;
  readonly question: Question;
  /** False for what is decided beside the question, of a source: it may wait on. */
  readonly isAnswer: boolean;
}

interface Done extends Order {
  readonly given: Shape<'GivenRuling'>;
  readonly lifting: Ruling | null;
}

export function useRulings(deciding: Deciding) {
  const answers = useQueryClient();
  const [done, setDone] = useState<readonly Done[]>([]);
  /** Until the answers of the API know it. */
  const [answered, setAnswered] = useState<ReadonlySet<string>>(new Set());
  const [said, setSaid] = useState('');
  const without = (id: string) => (old: ReadonlySet<string>) => new Set([...old].filter((each) => each !== id));
  const loadAnew = () => {
    void answers.invalidateQueries({ queryKey: ['review'] });
  };
  const decide = useMutation({
    mutationFn: async ({ proposal, ...order }: Order): Promise<Done> => {
      const { ruling, version } = proposal;
      const reason = deciding.reasonFor(ruling.act);
      const given = await giveRuling({ ruling, reason, by: deciding.who, expectedVersion: version }, randomKey());
      deciding.keepReason(ruling.act, reason);
      return { proposal, ...order, given, lifting: liftingOf(ruling, given) };
    },
    onSuccess: (last) => {
      const { question, isAnswer } = last;
      setDone((old) => [...old, last]);
      setSaid(sayDone(last));
      if (!isAnswer) {
        loadAnew();
        return;
      }
      setAnswered((old) => new Set(old).add(question.id));
      // Not awaited: the next question is there already.
      void untilTold(answers, question.id, false).then(() => {
        setAnswered(without(question.id));
      });
    },
    onError: loadAnew,
  });
  const undo = useMutation({
    mutationFn: async (last: Done) => {
      const { question, isAnswer } = last;
      await lift(last, deciding.who);
      setAnswered(without(question.id));
      if (isAnswer) await untilTold(answers, question.id, true);
      else loadAnew();
    },
    onSuccess: (_, last) => {
      setDone((old) => old.filter((each) => each !== last));
      setSaid(reviewWords.takenBackSaid(matterOrSource(last)));
    },
    onError: loadAnew,
  });
  const isBusy = decide.isPending || undo.isPending;
  const last = done.findLast(({ lifting }) => lifting !== null);
  useUndoWhenLeft(last === undefined ? null : undoableOf(last, deciding.who, answers));
  return {
    ...{ answered, said, isBusy },
    underWay: decide.isPending ? decide.variables.proposal : null,
    trouble: decide.error ?? undo.error,
    isLate: [decide.error, undo.error].some((error) => error instanceof Trouble && error.status === 409),
    canUndo: last !== undefined,
    decide: (order: Order, onDecided: () => void) => {
      if (isBusy) {
        setSaid(reviewWords.stillDeciding);
        return;
      }
      undo.reset();
      decide.mutate(order, { onSuccess: onDecided });
    },
    undoLast: (onLifted?: (question: Question) => void) => {
      if (isBusy || last === undefined) return;
      decide.reset();
      undo.mutate(last, { onSuccess: () => onLifted?.(last.question) });
    },
  };
}

export type Rulings = ReturnType<typeof useRulings>;

/** For whoever has left the page since. */
function undoableOf(last: Done, by: string, answers: QueryClient): Undoable {
  return {
    said: sayDone(last),
    undone: reviewWords.takenBackSaid(matterOrSource(last)),
    undo: async () => {
      await lift(last, by);
      await answers.invalidateQueries();
    },
  };
}

async function lift({ lifting, given: { version } }: Done, by: string): Promise<void> {
  if (lifting === null) return;
  const reason = reviewWords.takenBackAtOnce;
  await giveRuling({ ruling: lifting, reason, by, expectedVersion: version }, randomKey());
}

function sayDone(done: Done): string {
  return `${word('decided', done.proposal.ruling.act)}: ${matterOrSource(done)}.`;
}

function matterOrSource({ proposal: { ruling }, question }: Done): string {
  return 'source' in ruling ? ruling.source : matterNameFromId(question.matter);
}
