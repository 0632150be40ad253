/** All feeds as they stand, asked for once however many places show them. */
import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../client.js';

export function useFeeds() {
  return useQuery({ queryKey: ['feeds'], queryFn: () => answerOf(api.GET('/api/v1/feeds')) });
}
