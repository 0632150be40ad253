/** All long work, as the stream brings it: asked for once, then told of each time that anything of it changes. */
import { useQuery } from '@tanstack/react-query';
import { answerOf, api, type Shape } from '../client.js';
import { useWho } from '../session/session.js';

export type LongWork = Shape<'Work'>;

export const workKey = ['work'] as const;

export function useWorks() {
  const { may } = useWho();
  return useQuery({
    queryKey: workKey,
    queryFn: () => answerOf(api.GET('/api/v1/work')),
    staleTime: Infinity,
    enabled: may('operator'),
  });
}

export function isUnderWay({ state }: LongWork): boolean {
  return state === 'running' || state === 'silent';
}
