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
  const id = shown?.question.id ?? '';
  if (shown === null && waiting.length > 0) show(waiting[0]);
  if (shown !== null && answered.has(id)) show(after(shown, questions, waiting));
  const live = waiting.find((each) => each.id === id);
  const last = { question: shown?.question ?? null, isGone: !answered.has(id) };
  return {
    ...(live === undefined ? last : { question: live, isGone: false }),
    ...{ waiting, show },
    step: (by: 1 | -1) => {
      if (shown !== null && waiting.length > 0) show(waiting[within(waiting, placeAfter(shown, waiting, by))]);
    },
  };
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
  if (known < 0) return waiting[Math.min(place, waiting.length - 1)];
  return questions.slice(known + 1).find((each) => waiting.includes(each)) ?? waiting.at(-1);
}
