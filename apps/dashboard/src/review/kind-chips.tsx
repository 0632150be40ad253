/** The kinds of questions as a row of links, each with how many wait. */
import { Chip } from '../shell/chip.js';
import { figure, word } from '../words/word.js';
import type { Question } from './proposals.js';
import { questionKinds } from './review-api.js';
import { oftenWords, reviewWords } from '../words/words.js';

interface Props {
  readonly current: Question['kind'] | undefined;
  readonly counts: Readonly<Record<string, number>>;
}

export function KindChips({ current, counts }: Props) {
  const all = Object.values(counts).reduce((sum, n) => sum + n, 0);
  const shown = questionKinds.filter((kind) => (counts[kind] ?? 0) > 0 || kind === current);
  return (
    <nav aria-label={reviewWords.kindsOfQuestions} className="mb-3">
      <ul className="flex flex-wrap gap-2">
        <Chip search="" isCurrent={current === undefined}>
          {oftenWords.all} <span className="text-faint">{figure(all)}</span>
        </Chip>
        {shown.map((kind) => (
          <Chip key={kind} search={`kind=${kind}`} isCurrent={kind === current}>
            {word('question', kind)} <span className="text-faint">{figure(counts[kind] ?? 0)}</span>
          </Chip>
        ))}
      </ul>
    </nav>
  );
}
