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
  const [shown, setShown] = useState<Shown | null>(null);
  const show = (question: Question | undefined) => {
    setShown(question === undefined ? null : { question, place: Math.max(0, waiting.indexOf(question)) });
  };
  const first = waiting[0];
  if (shown === null && first !== undefined) show(first);
  const isAnswered = shown !== null && answered.has(shown.question.id);
  if (isAnswered) show(after(shown, questions, waiting));
  const live = waiting.find(({ id }) => id === shown?.question.id);
  return {
    waiting,
    question: live ?? shown?.question ?? null,
    isGone: shown !== null && live === undefined && !isAnswered,
    show,
    step: (by: 1 | -1) => {
      const place = live === undefined ? (shown?.place ?? 0) : waiting.indexOf(live);
      // What stands in the place of one that is gone comes next.
      const to = live === undefined && by === 1 ? place : place + by;
      if (waiting.length > 0) show(waiting[Math.min(waiting.length - 1, Math.max(0, to))]);
    },
  };
}

/** The next that waits, or the last where none comes after. */
function after({ question, place }: Shown, questions: readonly Question[], waiting: readonly Question[]) {
  const known = questions.findIndex(({ id }) => id === question.id);
  if (known < 0) return waiting[Math.min(place, waiting.length - 1)];
  return questions.slice(known + 1).find((each) => waiting.includes(each)) ?? waiting.at(-1);
}
