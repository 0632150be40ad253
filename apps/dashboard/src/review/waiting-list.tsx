/** What waits, the worthiest first. */
import { Status } from '../shell/status.js';
import { matterNameFromId, nameAmongOthers } from '../words/matters.js';
import { word } from '../words/word.js';
import { kindOf, type Question } from './proposals.js';

interface Props {
  readonly questions: readonly Question[];
  readonly current: string;
  readonly onChoose: (question: Question) => void;
}

export function WaitingList({ questions, current, onChoose }: Props) {
  return (
    <ol className="ledger">
      {questions.map((question) => (
        <li key={question.id}>
          <button
            type="button"
            aria-current={question.id === current ? 'true' : undefined}
            onClick={() => {
              onChoose(question);
            }}
            className="w-full border-l-4 border-transparent px-3 py-2.5 text-left hover:bg-surface aria-[current=true]:border-ink aria-[current=true]:bg-surface"
          >
            <span className="block font-semibold">
              {question.line === null ? matterNameFromId(question.matter) : nameAmongOthers(question.line.about)}
            </span>
            <span className="flex flex-wrap items-baseline gap-x-2 text-small text-faint">
              {word('question', question.kind)}
              {question.line !== null && <Status kind={kindOf(question.matter)} value={question.line.value} />}
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}
