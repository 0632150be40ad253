/** Decides on one sentence at once, and offers the way back from wherever one is then. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Shape } from '../client.js';
import { useDeciding } from '../review/deciding.js';
import { liftingOf, type Proposal, type Ruling } from '../review/proposals.js';
import { previewOf } from '../review/review-api.js';
import { offerUndo } from '../shell/undoable.js';
import { matterNameFromId } from '../words/matters.js';
import { word } from '../words/word.js';
import { reviewWords } from '../words/words.js';
import { giveAndTell, useDecide } from './decisions-api.js';

export interface OfMatter {
  readonly line: Shape<'BriefLine'>;
  /** Called once the answers know of it, and again once it is taken back. */
  readonly onDecided: () => void;
}

export function useSentenceRuling({ line: { matter }, onDecided }: OfMatter, onDone: () => void) {
  const answers = useQueryClient();
  const deciding = useDeciding();
  const by = deciding.who;
  const decide = useDecide(deciding, ({ proposal: { ruling } }, given) => {
    const lifting = liftingOf(ruling, given);
    if (lifting !== null) {
      const name = matterNameFromId(matter);
      offerUndo({
        said: `${word('decided', ruling.act)}: ${name}.`,
        undone: reviewWords.takenBackSaid(name),
        undo: async () => {
          const reason = reviewWords.takenBackAtOnce;
          await giveAndTell(answers, { ruling: lifting, reason, by, expectedVersion: given.version });
          onDecided();
        },
      });
    }
    onDecided();
    onDone();
  });
  const give = (proposal: Proposal, reason: string) => {
    decide.mutate({ proposal, reason });
  };
  const ask = useMutation({
    mutationFn: previewOf,
    onSuccess: (proposal: Proposal) => {
      give(proposal, word('because', proposal.ruling.act));
    },
  });
  const isBusy = ask.isPending || decide.isPending;
  return {
    ...{ deciding, isBusy },
    error: ask.error ?? decide.error,
    /** On what the sentence stands as now. */
    decide: (ruling: Ruling) => {
      if (!isBusy) ask.mutate(ruling);
    },
    correct: (proposal: Proposal) => {
      if (!isBusy) give(proposal, deciding.reasonFor('correct'));
    },
  };
}
