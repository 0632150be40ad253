/** Decides on one sentence, or on all that its publisher says, and offers the way back from wherever one is then. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Shape } from '../client.js';
import { useDeciding } from '../review/deciding.js';
import type { Proposal, Ruling } from '../review/proposals.js';
import { previewOf } from '../review/review-api.js';
import { matterNameFromId } from '../words/matters.js';
import { word } from '../words/word.js';
import { useDecide } from './decisions-api.js';
import { offerLifting } from './offer-lifting.js';

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
    const name = ruling.act === 'mute' ? ruling.source : matterNameFromId(matter);
    offerLifting(answers, { ruling, given, by, name }, onDecided);
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
    /** At once, on what the sentence stands as now. */
    decide: (ruling: Ruling) => {
      if (!isBusy) ask.mutate(ruling);
    },
    /** After a look at what it would change. */
    give: (proposal: Proposal) => {
      if (!isBusy) give(proposal, deciding.reasonFor(proposal.ruling.act));
    },
  };
}
