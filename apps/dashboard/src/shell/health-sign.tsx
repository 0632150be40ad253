/** How the service is, in a dot and a few words; leads to where more of it is said. */
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { answerOf, api, type Shape } from '../client.js';
import { isMeasured, type MeasuredHealth } from './measured-health.js';
import type { Tone } from './signs.js';
import { shellWords, unseenWords } from '../words/words.js';

function isBehind(health: Shape<'Health'> | undefined): boolean {
  return health !== undefined && isMeasured(health) && health.projected < health.head;
}

export function useHealth() {
  return useQuery({
    queryKey: ['health'],
    queryFn: () => answerOf(api.GET('/api/v1/health')),
    // While the views are behind, the stream has nothing to say of it.
    refetchInterval: ({ state }) => (isBehind(state.data) ? 2_000 : 15_000),
    retry: false,
  });
}

const dots: Readonly<Record<Tone, string>> = {
  good: 'bg-good',
  moving: 'bg-moving',
  open: 'bg-open',
  bad: 'bg-bad',
  quiet: 'bg-quiet',
};

export function HealthSign() {
  const { data, error } = useHealth();
  const { tone, words, to = '/feeds' } = error === null ? saying(data) : offline;
  return (
    <Link
      to={to}
      className="inline-flex min-h-8 items-center gap-2 text-small hover:underline max-sm:text-note max-sm:leading-tight"
    >
      <span aria-hidden="true" className={`size-2.5 shrink-0 rounded-full ${dots[tone]}`} />
      <span className="sr-only">{shellWords.service}</span>
      {words}
    </Link>
  );
}

interface Saying {
  readonly tone: Tone;
  readonly words: string;
  /** Where more of it is said that everybody may read. */
  readonly to?: string;
}

const offline: Saying = { tone: 'bad', words: shellWords.noConnection };

function saying(health: Shape<'Health'> | undefined): Saying {
  if (health === undefined) return { tone: 'quiet', words: shellWords.asking };
  if (!health.live || !health.ready || !isMeasured(health)) return { tone: 'bad', words: shellWords.notReady };
  if (!health.fresh) return { tone: 'moving', words: shellWords.catchingUp };
  if (health.parked > 0) return { tone: 'open', words: shellWords.eventsSetAside, to: '/#not-seen' };
  return sourcesIn(health);
}

/** As the brief counts them. */
function sourcesIn({ feeds: { ok, total, failing } }: MeasuredHealth): Saying {
  if (failing === 0) return { tone: 'good', words: shellWords.allWell };
  const tone = ok === 0 ? 'bad' : 'open';
  return { tone, words: unseenWords.failing(failing, total), to: '/feeds?show=trouble' };
}
