/** How many notices are owed or were given up: of everybody or of one subscription, of all or of one notice. */
import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../client.js';

interface Asked {
  /** Empty: whichever. */
  readonly subscription: string;
  readonly notice: string;
}

/** Undefined until it is known. */
export function useUndeliveredCount({ subscription, notice }: Asked): number | undefined {
  const asked = { ...(subscription !== '' && { subscription }), ...(notice !== '' && { notice }) };
  const { data } = useQuery({
    queryKey: ['deliveries', 'count', asked],
    queryFn: () => answerOf(api.GET('/api/v1/deliveries/count', { params: { query: asked } })),
  });
  return data?.undelivered;
}
