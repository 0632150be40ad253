/** Runs of other readers over all that was read: which there were, and what became of them. */
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { answerOf, api, type Shape } from '../client.js';
import { Answer } from '../shell/answer.js';
import { Empty } from '../shell/empty.js';
import { Page } from '../shell/page.js';
import { Status } from '../shell/status.js';
import { When } from '../shell/when.js';
import { count } from '../words/word.js';

type Replay = Shape<'Replay'>;

export function ReplaysPage() {
  const query = useQuery({ queryKey: ['replays'], queryFn: () => answerOf(api.GET('/api/v1/replays')) });
  return (
    <Page title="Replays" lead="All archived texts, read again by another reader. Nothing changes until you accept it.">
      <Answer query={query} what="The replays" rows={3}>
        {(replays) => <List replays={replays} />}
      </Answer>
    </Page>
  );
}

function List({ replays }: { readonly replays: readonly Replay[] }) {
  if (replays.length === 0) {
    return (
      <Empty title="No reader has been tried yet">
        <p>On the machine of the service, run:</p>
        <p className="my-1 font-mono break-words text-ink">summitwatch replay --reader lead@2.4.0 --shadow</p>
        <p>It reads beside the living service, and the difference appears here.</p>
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
          {count(counts.articles, 'article')} · begun <When at={startedAt} />
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
  if (state === 'running') return 'Not all texts are read yet: the same command goes on where it was.';
  return `${counts.added} added · ${counts.removed} removed · ${counts.changed} changed`;
}
