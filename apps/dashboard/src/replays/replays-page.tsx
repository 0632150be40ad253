/** Runs of other readers over all that was read: which there were, and what became of them. */
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { answerOf, api, type Shape } from '../client.js';
import { Answer } from '../shell/answer.js';
import { Empty } from '../shell/empty.js';
import { PageTabs } from '../shell/page-tabs.js';
import { Page } from '../shell/page.js';
import { Status } from '../shell/status.js';
import { When } from '../shell/when.js';
import { count } from '../words/word.js';
import { oftenWords, operationPages, replayWords } from '../words/words.js';

type Replay = Shape<'Replay'>;

export function ReplaysPage() {
  const query = useQuery({ queryKey: ['replays'], queryFn: () => answerOf(api.GET('/api/v1/replays')) });
  return (
    <>
      <PageTabs {...operationPages} />
      <Page title={oftenWords.replays} lead={replayWords.replaysLead}>
        <Answer query={query} what={replayWords.theReplays} rows={3}>
          {(replays) => <List replays={replays} />}
        </Answer>
      </Page>
    </>
  );
}

/** As typed, in every language. */
const tryOne = 'summitwatch replay --reader lead@2.17.0 --shadow';

function List({ replays }: { readonly replays: readonly Replay[] }) {
  if (replays.length === 0) {
    return (
      <Empty title={replayWords.noReplays}>
        <p>{replayWords.replayHow}</p>
        <p className="my-1 font-mono break-words text-ink">{tryOne}</p>
        <p>{replayWords.replayMeans}</p>
      </Empty>
    );
  }
  return (
    <ul className="ledger">
      {replays.map((replay) => (
        <Row key={replay.id} replay={replay} />
      ))}
    </ul>
  );
}

function Row({ replay }: { readonly replay: Replay }) {
  const { id, reader, state, startedAt, counts } = replay;
  return (
    <li className="relative grid grid-cols-1 gap-x-8 gap-y-1 py-4 hover:bg-surface md:grid-cols-[1fr_12rem_1fr]">
      <div>
        <h2 className="font-semibold">
          <Link to={`/replays/${encodeURIComponent(id)}`} className="whole hover:underline">
            {reader}
          </Link>
        </h2>
        <p className="text-small text-faint">
          {count(counts.articles, 'article')} {replayWords.begun} <When at={startedAt} />
        </p>
      </div>
      <div className="text-small">
        <Status kind="replay" value={state} />
      </div>
      <p className="text-small text-soft">{differenceIn(replay)}</p>
    </li>
  );
}

function differenceIn({ state, counts }: Replay): string {
  if (state === 'running') return replayWords.replayUnfinished;
  return replayWords.addedRemovedChanged(String(counts.added), String(counts.removed), String(counts.changed));
}
