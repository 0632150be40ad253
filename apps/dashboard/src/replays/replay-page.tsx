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

type Detail = Shape<'ReplayDetail'>;

export function ReplayPage() {
  const { id = '' } = useParams();
  const query = useQuery({
    queryKey: ['replays', id],
    queryFn: () => answerOf(api.GET('/api/v1/replays/{id}', { params: { path: { id } } })),
  });
  return (
    <Answer query={query} what="This replay">
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
      {isSame && state !== 'running' && (
        <Empty title="Both readers lead to the same brief">No belief would come, go or change.</Empty>
      )}
      <Changes title="Added" changes={added} of={counts.added} />
      <Changes title="Removed" changes={removed} of={counts.removed} />
      <Changes title="Changed" changes={changed} of={counts.changed} />
      <LeftOut unread={replay.unread} of={counts.unread} />
    </>
  );
}

function Head({ replay }: { readonly replay: Detail }) {
  const { reader, state, startedAt, position, counts, settled } = replay;
  return (
    <div className="mb-6">
      <title>{`Replay with ${reader} · Summitwatch`}</title>
      <p className="text-small text-faint">
        <Link to="/replays" className="link">
          Replays
        </Link>
      </p>
      <h1 className="mt-2 font-serif text-head font-bold break-words">{reader}</h1>
      <p className="mt-2 flex flex-wrap items-baseline gap-x-4 gap-y-1 text-small text-faint">
        <Status kind="replay" value={state} />
        <span>
          begun <When at={startedAt} as="exact" />
        </span>
        {position > 0 && <span>read up to position {figure(position)} of the log</span>}
      </p>
      <p className="mt-1 text-small text-soft">
        {count(counts.articles, 'article')} read again · {count(counts.findingsAdded, 'finding')} more ·{' '}
        {figure(counts.findingsRemoved)} fewer
      </p>
      {settled !== null && (
        <p className="mt-1 text-small text-soft">
          By {settled.by}, <When at={settled.at} as="exact" />
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
    <Section title="Not read again" note={`${count(of, 'article')}; they stay as they are`}>
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
