/**
 * Which question is shown. It stands still until the reader moves on: one that waits no longer is still shown, as gone, so
 * that no key meant for it decides on another.
 */
import { useState } from 'react';
import type { Question } from './proposals.js';

interface Shown {
  readonly question: Question;
  /** In the list, when it was chosen. */
  readonly place: number;
}

export function useShown(questions: readonly Question[], answered: ReadonlySet<string>) {
  const waiting = questions.filter(({ id }) => !answered.has(id));
  const { shown, show } = useChosen(questions, waiting, answered);
  const live = waiting.find(({ id }) => id === shown?.question.id);
  const last = shown?.question ?? null;
  return {
    ...{ waiting, show },
    question: live ?? last,
    isGone: live === undefined && last !== null && !answered.has(last.id),
    step: (by: 1 | -1) => {
      if (shown !== null && waiting.length > 0) show(waiting[within(waiting, placeAfter(shown, waiting, by))]);
    },
  };
}

/** The first one, unless another is chosen; once it is answered, the next. */
function useChosen(questions: readonly Question[], waiting: readonly Question[], answered: ReadonlySet<string>) {
  const [shown, setShown] = useState<Shown | null>(null);
  const show = (question: Question | undefined) => {
    setShown(question === undefined ? null : { question, place: Math.max(0, waiting.indexOf(question)) });
  };
  if (shown === null && waiting.length > 0) show(waiting[0]);
  else if (shown !== null && answered.has(shown.question.id)) show(after(shown, questions, waiting));
  return { shown, show };
}

function within(waiting: readonly Question[], place: number): number {
  return Math.min(waiting.length - 1, Math.max(0, place));
}

/** What stands in the place of one that is gone comes next. */
function placeAfter({ question, place }: Shown, waiting: readonly Question[], by: 1 | -1): number {
  const live = waiting.findIndex(({ id }) => id === question.id);
  if (live >= 0) return live + by;
  return by === 1 ? place : place - 1;
}

/** The next that waits, or the last where none comes after. */
function after({ question, place }: Shown, questions: readonly Question[], waiting: readonly Question[]) {
  const known = questions.findIndex(({ id }) => id === question.id);
  // The API may know of the answer before its author does.
  if (known < 0) return waiting[within(waiting, place)];
  return questions.slice(known + 1).find((each) => waiting.includes(each)) ?? waiting.at(-1);
}
