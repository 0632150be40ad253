/** The kinds of publishers, to choose from. */
import { wordsOf } from '../words/word.js';

export function PublisherKinds() {
  return wordsOf('publisherKind').map(([value, words]) => (
    <option key={value} value={value}>
      {words}
    </option>
  ));
}
