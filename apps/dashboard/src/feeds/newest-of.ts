/** Of items in whatever order they were found, the newest by their own dates. */
import type { Shape } from '../client.js';

type Dated = Pick<Shape<'ListedItem'>, 'publishedAt' | 'discoveredAt'>;

/** The latest first; one without a date counts from when it was found. */
export function newestOf<Item extends Dated>(items: readonly Item[], most: number): readonly Item[] {
  return items.toSorted((one, other) => momentOf(other) - momentOf(one)).slice(0, most);
}

function momentOf({ publishedAt, discoveredAt }: Dated): number {
  return Date.parse(publishedAt ?? discoveredAt);
}
