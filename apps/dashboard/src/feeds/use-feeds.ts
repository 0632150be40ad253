/** All feeds as they stand or stood, asked for once however many places show them. */
import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../client.js';
import { keyAt, queryOf, type Moment } from '../past/moment.js';

export function useFeeds(moment: Moment | null = null) {
  return useQuery({
    queryKey: keyAt(moment, 'feeds'),
    queryFn: () => answerOf(api.GET('/api/v1/feeds', { params: { query: queryOf(moment) } })),
  });
}
