/** One answer: what it is called, its keys, what it would change, and the reason that would be given with it. */
import type { Deciding } from './deciding.js';
import { FirstEffects, MoreEffects } from './effects.js';
import { KeySign } from '../shell/key-sign.js';
import { labelOf, type Proposal, type Question } from './proposals.js';
import { quoted } from '../words/word.js';
import { reviewWords } from '../words/words.js';

interface Props {
  readonly question: Question;
  readonly proposal: Proposal;
  readonly keys: readonly string[];
  readonly deciding: Deciding;
  readonly busy: boolean;
  readonly onPress: () => void;
}

export function AnswerButton({ question, proposal, keys, deciding, busy, onPress }: Props) {
  const { ruling, effects } = proposal;
  return (
    <div className="flex flex-col">
      <button
        type="button"
        aria-busy={busy}
        disabled={busy}
        aria-keyshortcuts={keys.length === 0 ? undefined : keys.join(' ')}
        onClick={onPress}
        className="flex w-full grow items-start justify-between gap-4 rounded-md border border-edge bg-surface px-4 py-3 text-left text-small transition-colors hover:bg-sunken disabled:opacity-60"
      >
        <span className="min-w-0 space-y-0.5">
          <span className="block text-body font-semibold">{labelOf(ruling, question)}</span>
          {ruling.act === 'dismiss' ? (
            <span className="block text-faint">{reviewWords.dismissMeans}</span>
          ) : (
            <FirstEffects effects={effects} matter={question.matter} />
          )}
          <span className="block text-faint">{quoted(deciding.reasonFor(ruling.act))}</span>
        </span>
        <span className="flex shrink-0 gap-1">
          {keys.map((name) => (
            <KeySign key={name} name={name} />
          ))}
        </span>
      </button>
      {ruling.act !== 'dismiss' && (
        <div className="px-4">
          <MoreEffects effects={effects} matter={question.matter} />
        </div>
      )}
    </div>
  );
}
