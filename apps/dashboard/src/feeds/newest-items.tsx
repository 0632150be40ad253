/** What a feed brought last, or why it brought nothing. */
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { answerOf, api, type Shape } from '../client.js';
import { ItemRow } from '../items/item-row.js';
import { part } from '../items/items-filter.js';
import { Answer } from '../shell/answer.js';
import { Empty } from '../shell/empty.js';
import { count } from '../words/word.js';

type Detail = Shape<'FeedDetail'>;

export function NewestItems({ feed }: { readonly feed: Detail }) {
  const { id } = feed;
  const query = useQuery({
    queryKey: ['feed-items', id],
    queryFn: () => answerOf(api.GET('/api/v1/items', { params: { query: { feed: id, limit: '5' } } })),
  });
  return (
    <Answer query={query} what="The items" rows={3}>
      {({ items, total }) =>
        items.length === 0 ? (
          <Empty title="Nothing came of it yet">{whyNothing(feed)}</Empty>
        ) : (
          <>
            <ul className="ledger">
              {items.map((item) => (
                <li key={item.id}>
                  <ItemRow item={item} />
                </li>
              ))}
            </ul>
            <p className="mt-4 text-small">
              <Link to={`/items?q=${encodeURIComponent(part('feed', id))}`} className="link">
                {total === 1 ? 'It in the list of items' : `All ${count(total, 'item')}`}
              </Link>
            </p>
          </>
        )
      }
    </Answer>
  );
}

function whyNothing({ health, paused }: Detail): string {
  if (paused) return 'It is paused, so it is not asked.';
  if (health === 'unknown') return 'It was not asked yet. That happens within moments of its being added.';
  if (health === 'ok' || health === 'quiet') {
    return 'It answers as it should and lists no item, or only such as came through another feed first.';
  }
  return 'It cannot be read; the reason stands above.';
}
