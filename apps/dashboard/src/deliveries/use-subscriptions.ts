/** All subscriptions as they stand, asked for once however many places show them. */
import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../client.js';

export function useSubscriptions() {
  return useQuery({ queryKey: ['subscriptions'], queryFn: () => answerOf(api.GET('/api/v1/subscriptions')) });
}
