/** One run of another reader: what people would believe then, side by side with what they believe now, and the verdict. */
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { answerOf, api, type Shape } from '../client.js';
import { Answer } from '../shell/answer.js';
import { Empty } from '../shell/empty.js';
import { Section } from '../shell/page.js';
import { Status } from '../shell/status.js';
import { When } from '../shell/when.js';
import { count, figure, sentence } from '../words/word.js';
import { Changes } from './changes.js';
import { Verdict } from './verdict.js';
import { oftenWords, replayWords } from '../words/words.js';

type Detail = Shape<'ReplayDetail'>;

export function ReplayPage() {
  const { id = '' } = useParams();
  const query = useQuery({
    queryKey: ['replays', id],
    queryFn: () => answerOf(api.GET('/api/v1/replays/{id}', { params: { path: { id } } })),
  });
  return (
    <Answer query={query} what={replayWords.thisReplay}>
      {(replay) => <Replay replay={replay} />}
    </Answer>
  );
}

function Replay({ replay }: { readonly replay: Detail }) {
  const { added, removed, changed, counts, state } = replay;
  const isSame = counts.added + counts.removed + counts.changed === 0;
  return (
    <>
      <Head replay={replay} />
      <Verdict replay={replay} />
      {isSame && state !== 'running' && <Empty title={replayWords.sameBrief}>{replayWords.sameBriefWhy}</Empty>}
      <Changes title={oftenWords.added} changes={added} of={counts.added} />
      <Changes title={replayWords.removed} changes={removed} of={counts.removed} />
      <Changes title={replayWords.changed} changes={changed} of={counts.changed} />
      <LeftOut unread={replay.unread} of={counts.unread} />
    </>
  );
}

function Head({ replay }: { readonly replay: Detail }) {
  const { reader, state, startedAt, position, counts, settled } = replay;
  return (
    <div className="mb-6">
      <title>{`${reader} · ${oftenWords.replays} · Summitwatch`}</title>
      <p className="text-small text-faint">
        <Link to="/replays" className="link">
          {oftenWords.replays}
        </Link>
      </p>
      <h1 className="mt-2 font-serif text-head font-bold break-words">{reader}</h1>
      <p className="mt-2 flex flex-wrap items-baseline gap-x-4 gap-y-1 text-small text-faint">
        <Status kind="replay" value={state} />
        <span>
          {replayWords.begunAt} <When at={startedAt} as="exact" />
        </span>
        {position > 0 && (
          <span>
            {replayWords.readUpToPosition} {figure(position)} {replayWords.ofTheLog}
          </span>
        )}
      </p>
      <p className="mt-1 text-small text-soft">
        {count(counts.articles, 'article')} {replayWords.readAgain} {count(counts.findingsAdded, 'finding')}{' '}
        {replayWords.more} {figure(counts.findingsRemoved)} {replayWords.fewer}
      </p>
      {settled !== null && (
        <p className="mt-1 text-small text-soft">
          {replayWords.by} {settled.by}, <When at={settled.at} as="exact" />
          {settled.reason !== '' && `: ${sentence(settled.reason)}`}
        </p>
      )}
    </div>
  );
}

interface LeftOutProps {
  readonly unread: Detail['unread'];
  readonly of: number;
}

function LeftOut({ unread, of }: LeftOutProps) {
  if (of === 0) return null;
  return (
    <Section title={replayWords.notReadAgain} note={replayWords.notInReplay(count(of, 'article'))}>
      <ul className="ledger text-small">
        {unread.map(({ article, because }) => (
          <li key={article} className="py-3">
            <Link to={`/items/${encodeURIComponent(article)}`} className="link break-all">
              {article}
            </Link>{' '}
            <span className="text-soft">{sentence(because)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
