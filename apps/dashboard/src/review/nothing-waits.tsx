/** Why nothing waits, and whether that is good. */
import { Link } from 'react-router';
import { Only } from '../session/only.js';
import { Empty } from '../shell/empty.js';
import { word } from '../words/word.js';
import type { Question } from './proposals.js';
import { reviewWords } from '../words/words.js';

export function NothingWaits({ kind }: { readonly kind: Question['kind'] | undefined }) {
  if (kind !== undefined) {
    return (
      <Empty title={reviewWords.noneOfKind(word('question', kind))}>
        <Link to="/review" className="link">
          {reviewWords.seeAllQuestions}
        </Link>
      </Empty>
    );
  }
  return (
    <Empty title={reviewWords.nothingWaits}>
      <p>{reviewWords.nothingWaitsWhy}</p>
      <Only needs="operator">
        <p className="mt-2">
          {reviewWords.nothingReadYet}{' '}
          <Link to="/queues" className="link">
            {reviewWords.seeService}
          </Link>
          .
        </p>
      </Only>
    </Empty>
  );
}
