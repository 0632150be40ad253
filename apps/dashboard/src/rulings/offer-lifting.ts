/** After a decision that was given at once: the way back, from wherever one is then. */
import type { QueryClient } from '@tanstack/react-query';
import type { Shape } from '../client.js';
import { liftingOf, type Ruling } from '../review/proposals.js';
import { offerUndo } from '../shell/undoable.js';
import { word } from '../words/word.js';
import { reviewWords } from '../words/words.js';
import { giveAndTell } from './decisions-api.js';

interface Given {
  readonly ruling: Ruling;
  readonly given: Shape<'GivenRuling'>;
  readonly by: string;
  /** What it was about. */
  readonly name: string;
}

export function offerLifting(answers: QueryClient, { ruling, given, by, name }: Given, onLifted?: () => void): void {
  const lifting = liftingOf(ruling, given);
  if (lifting === null) return;
  offerUndo({
    said: `${word('decided', ruling.act)}: ${name}.`,
    undone: reviewWords.takenBackSaid(name),
    undo: async () => {
      const reason = reviewWords.takenBackAtOnce;
      await giveAndTell(answers, { ruling: lifting, reason, by, expectedVersion: given.version });
      onLifted?.();
    },
  });
}
