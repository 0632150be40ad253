/** What can be decided about the source of the sentence that is asked about; everything it says is concerned. */
import { useEffect, useRef } from 'react';
import { word } from '../words/word.js';
import { AnswerButton } from './answer-button.js';
import type { Deciding } from './deciding.js';
import type { Proposal, Question, Ruling } from './proposals.js';
import { usePreview } from './review-api.js';
import { reviewWords } from '../words/words.js';

interface Props {
  readonly question: Question;
  readonly source: string;
  readonly deciding: Deciding;
  readonly underWay: Proposal | null;
  readonly onDecide: (proposal: Proposal) => void;
}

export function SourceAnswers({ source, ...rest }: Props) {
  const panel = useRef<HTMLElement>(null);
  // Opened by a key it may lie below what is in sight.
  useEffect(() => {
    panel.current?.focus();
  }, []);
  return (
    <section ref={panel} tabIndex={-1} aria-label={reviewWords.about(source)} className="mt-3 space-y-2">
      <p className="text-small text-soft">
        {reviewWords.forEverythingThat} <bdi className="font-semibold">{source}</bdi> {reviewWords.saysNowAndLater}
      </p>
      <SourceAnswer {...rest} ruling={{ act: 'never-sole', source }} />
      <SourceAnswer {...rest} ruling={{ act: 'mute', source }} />
    </section>
  );
}

function SourceAnswer({ ruling, underWay, onDecide, ...rest }: Omit<Props, 'source'> & { readonly ruling: Ruling }) {
  const { data: proposal, error } = usePreview(ruling);
  if (error) return <p className="text-small text-bad">{`${word('act', ruling.act)}: ${error.message}`}</p>;
  if (!proposal) return null;
  return (
    <AnswerButton
      {...rest}
      proposal={proposal}
      keys={[]}
      busy={underWay?.subject === proposal.subject}
      onPress={() => {
        onDecide(proposal);
      }}
    />
  );
}
