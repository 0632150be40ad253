/** How the service is, in a dot and two words; leads to the whole of it. */
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { answerOf, api, type Shape } from '../client.js';
import { isMeasured } from './measured-health.js';
import type { Tone } from './signs.js';
import { shellWords } from '../words/words.js';

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
  const { tone, words } = error === null ? saying(data) : { tone: 'bad' as const, words: shellWords.noConnection };
  return (
    <Link to="/queues" className="inline-flex min-h-8 items-center gap-2 text-small whitespace-nowrap hover:underline">
      <span aria-hidden="true" className={`size-2.5 rounded-full ${dots[tone]}`} />
      <span className="sr-only">{shellWords.service}</span>
      {words}
    </Link>
  );
}

function saying(health: Shape<'Health'> | undefined): { tone: Tone; words: string } {
  if (health === undefined) return { tone: 'quiet', words: shellWords.asking };
  if (!health.live || !health.ready || !isMeasured(health)) return { tone: 'bad', words: shellWords.notReady };
  if (!health.fresh) return { tone: 'moving', words: shellWords.catchingUp };
  if (health.parked > 0) return { tone: 'open', words: shellWords.eventsSetAside };
  return { tone: 'good', words: shellWords.allWell };
}
