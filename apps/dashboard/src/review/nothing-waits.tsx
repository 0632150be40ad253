/** Why nothing waits, and whether that is good. */
import { Link } from 'react-router';
import { Empty } from '../shell/empty.js';
import { word } from '../words/word.js';
import type { Question } from './proposals.js';

export function NothingWaits({ kind }: { readonly kind: Question['kind'] | undefined }) {
  if (kind !== undefined) {
    return (
      <Empty title={`Nothing of this kind waits: ${word('question', kind)}`}>
        <Link to="/review" className="link">
          See all questions
        </Link>
      </Empty>
    );
  }
  return (
    <Empty title="Nothing waits for a person">
      <p>
        That is good: what is believed has an official source or several origins, nothing contradicts it, or it was
        decided already. A question appears as soon as a report stands alone or against another.
      </p>
      <p className="mt-2">
        Where nothing has been read yet, nothing is asked either:{' '}
        <Link to="/queues" className="link">
          see whether the service reads
        </Link>
        .
      </p>
    </Empty>
  );
}
