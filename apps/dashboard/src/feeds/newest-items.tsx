/** What a feed brought last, or why it brought nothing. */
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { answerOf, api, type Shape } from '../client.js';
import { ItemRow } from '../items/item-row.js';
import { itemsPath, part } from '../items/items-filter.js';
import { Answer } from '../shell/answer.js';
import { Empty } from '../shell/empty.js';
import { count } from '../words/word.js';
import { feedWords, oftenWords } from '../words/words.js';
import { newestOf } from './newest-of.js';

type Detail = Shape<'FeedDetail'>;

/** Of those found last, which a first import brings in the feed's own order. */
const lookedAt = 50;
const most = 5;

export function NewestItems({ feed }: { readonly feed: Detail }) {
  const { id } = feed;
  const query = useQuery({
    queryKey: ['feed-items', id],
    queryFn: () => answerOf(api.GET('/api/v1/items', { params: { query: { feed: id, limit: String(lookedAt) } } })),
  });
  return (
    <Answer query={query} what={oftenWords.theItems} rows={3}>
      {({ items, total }) =>
        items.length === 0 ? (
          <Empty title={feedWords.noItems}>{whyNothing(feed)}</Empty>
        ) : (
          <>
            <ul className="ledger">
              {newestOf(items, most).map((item) => (
                <li key={item.id}>
                  <ItemRow item={item} />
                </li>
              ))}
            </ul>
            <p className="mt-4 text-small">
              <Link to={itemsPath(part('feed', id))} className="link">
                {total === 1 ? feedWords.inItemsList : feedWords.all(count(total, 'item'))}
              </Link>
            </p>
          </>
        )
      }
    </Answer>
  );
}

function whyNothing({ health, paused }: Detail): string {
  if (paused) return feedWords.noItemsPaused;
  if (health === 'unknown') return feedWords.noItemsNeverAsked;
  if (health === 'ok' || health === 'quiet') {
    return feedWords.noItemsAnswering;
  }
  return feedWords.noItemsUnreadable;
}
