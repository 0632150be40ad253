/** What can be asked of the API about one subscription; afterwards the lists are asked anew. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../client.js';

export function useCare(id: string) {
  const answers = useQueryClient();
  const params = { params: { path: { id } } };
  const onSettled = async () => {
    await answers.invalidateQueries({ queryKey: ['subscriptions'] });
    await answers.invalidateQueries({ queryKey: ['deliveries'] });
  };
  const sinceIn = (since: string | undefined) => (since === undefined ? {} : { since });
  return {
    test: useMutation({
      mutationFn: () => answerOf(api.POST('/api/v1/subscriptions/{id}/test', params)),
    }),
    disable: useMutation({
      mutationFn: () => answerOf(api.POST('/api/v1/subscriptions/{id}/disable', params)),
      onSettled,
    }),
    enable: useMutation({
      mutationFn: (since: string | undefined) =>
        answerOf(api.POST('/api/v1/subscriptions/{id}/enable', { ...params, body: sinceIn(since) })),
      onSettled,
    }),
    redeliver: useMutation({
      mutationFn: (since: string | undefined) =>
        answerOf(api.POST('/api/v1/subscriptions/{id}/redeliver', { ...params, body: sinceIn(since) })),
      onSettled,
    }),
    rotate: useMutation({
      mutationFn: (overlapHours: number) =>
        answerOf(api.POST('/api/v1/subscriptions/{id}/rotate', { ...params, body: { overlapHours } })),
      onSettled,
    }),
  };
}
