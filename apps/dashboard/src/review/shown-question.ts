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

export function useShown(waiting: readonly Question[]) {
  const [shown, setShown] = useState<Shown | null>(null);
  const first = waiting[0];
  if (shown === null && first !== undefined) setShown({ question: first, place: 0 });
  const live = waiting.find(({ id }) => id === shown?.question.id);
  const place = live === undefined ? (shown?.place ?? 0) : waiting.indexOf(live);
  const show = (question: Question | undefined) => {
    setShown(question === undefined ? null : { question, place: Math.max(0, waiting.indexOf(question)) });
  };
  return {
    question: live ?? shown?.question ?? first ?? null,
    isGone: shown !== null && live === undefined,
    show,
    /** After one that is gone comes the one that took its place. */
    step: (by: 1 | -1) => {
      const to = live === undefined && by === 1 ? place : place + by;
      if (waiting.length > 0) show(waiting[Math.min(waiting.length - 1, Math.max(0, to))]);
    },
    /** What comes after a question was answered, as the list is without it. */
    showAfter: (answered: Question) => {
      const left = waiting.filter(({ id }) => id !== answered.id);
      show(
        left[
          Math.min(
            waiting.findIndex(({ id }) => id === answered.id),
            left.length - 1,
          )
        ],
      );
    },
  };
}
