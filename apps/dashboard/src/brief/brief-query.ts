/** The state of the summit, now or as of a past moment: one answer for all who show some of it. */
import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../client.js';
import { keyAt, queryOf, type Moment } from '../past/moment.js';

export function briefQuery(moment: Moment | null) {
  return queryOptions({
    queryKey: keyAt(moment, 'brief'),
    // Whoever goes on to another moment waits for that one alone.
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/brief', { params: { query: queryOf(moment) }, signal })),
  });
}
