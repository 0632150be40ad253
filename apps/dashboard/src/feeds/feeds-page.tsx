/** The sources: how each is, why, and when it is asked next. Those in trouble stand first. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Plus, RefreshCw } from 'lucide-react';
import { useRef, useState } from 'react';
import { answerOf, api, type Shape } from '../client.js';
import { Answer } from '../shell/answer.js';
import { Button } from '../shell/button.js';
import { Empty } from '../shell/empty.js';
import { Page, Section } from '../shell/page.js';
import { TroubleNote } from '../shell/trouble-note.js';
import { count } from '../words/word.js';
import { AddFeed } from './add-feed.js';
import { FeedRow } from './feed-row.js';

type Feed = Shape<'Feed'>;

export function FeedsPage() {
  const query = useQuery({ queryKey: ['feeds'], queryFn: () => answerOf(api.GET('/api/v1/feeds')) });
  const askAll = useAskAll();
  const [adding, setAdding] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    setAdding(false);
    opener.current?.focus();
  };
  const actions = (
    <>
      <Button
        icon={RefreshCw}
        weight="strong"
        busy={askAll.isPending}
        onPress={() => {
          askAll.mutate();
        }}
      >
        Ask all now
      </Button>
      <Button
        ref={opener}
        icon={Plus}
        expanded={adding}
        controls="add-feed"
        onPress={() => {
          setAdding(!adding);
        }}
      >
        Add a feed
      </Button>
    </>
  );
  return (
    <Page title="Feeds" lead="Where news comes from, and whether it comes." actions={actions}>
      <p role="status" className="mb-6 text-small text-soft empty:hidden">
        {askAll.data && `${count(askAll.data.queued, 'feed')} will be asked in the next moments.`}
      </p>
      {askAll.error && <TroubleNote what="The feeds could not be asked." error={askAll.error} />}
      {adding && <AddFeed id="add-feed" onClose={close} />}
      <Answer query={query} what="The feeds">
        {(feeds) => <FeedLists feeds={feeds} />}
      </Answer>
    </Page>
  );
}

function useAskAll() {
  const answers = useQueryClient();
  return useMutation({
    mutationFn: () => answerOf(api.POST('/api/v1/feeds/poll')),
    onSuccess: () => answers.invalidateQueries({ queryKey: ['feeds'] }),
  });
}

const byName = (a: Feed, b: Feed) => a.publisher.localeCompare(b.publisher) || a.id.localeCompare(b.id);

/** A quiet one answers as it should: it has nothing to say. */
export const isWell = ({ health }: Feed): boolean => health === 'ok' || health === 'quiet' || health === 'unknown';

function FeedLists({ feeds }: { readonly feeds: readonly Feed[] }) {
  if (feeds.length === 0) {
    return (
      <Empty title="There are no feeds">
        Nothing can come in without one: add a feed, or name some in the story file.
      </Empty>
    );
  }
  const well = feeds.filter(isWell).toSorted(byName);
  const failing = feeds.filter((feed) => !well.includes(feed)).toSorted(byName);
  return (
    <>
      {failing.length > 0 && (
        <Section
          title="In trouble"
          note={`${count(failing.length, 'feed')}; each is asked again by itself, less and less often`}
        >
          <List feeds={failing} />
        </Section>
      )}
      <Section title="Working" note={count(well.length, 'feed')}>
        {well.length === 0 ? (
          <Empty title="No feed works">Check this machine’s way to the internet.</Empty>
        ) : (
          <List feeds={well} />
        )}
      </Section>
    </>
  );
}

function List({ feeds }: { readonly feeds: readonly Feed[] }) {
  return (
    <ul className="ledger">
      {feeds.map((feed) => (
        <FeedRow key={feed.id} feed={feed} />
      ))}
    </ul>
  );
}
