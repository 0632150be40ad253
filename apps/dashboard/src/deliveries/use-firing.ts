/** What a wish would have told of late, asked of the API: the same for everybody who asks the same. */
import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../client.js';
import { firingIn, receiverIn, type Firing, type Verdict, type Wish } from './wish.js';

const days = 7;

/** While another wish is looked at, what the one before would have told stays to be seen. */
export function useFiring(wish: Firing) {
  const body = { ...firingIn(wish), days };
  const query = useQuery({
    queryKey: ['firing', body],
    queryFn: () => answerOf(api.POST('/api/v1/subscriptions/preview', { body })),
    placeholderData: (before) => before,
  });
  const { data, isPlaceholderData } = query;
  const verdict: Verdict | null = data === undefined || isPlaceholderData ? null : { wish, tooOften: data.tooOften };
  return { ...query, verdict };
}

/** One of what it would have told, the newest where none is named, as it would be sent. */
export function useMessage({ form, url, ...wish }: Wish, notice?: string) {
  const named = notice === undefined ? {} : { notice };
  const body = { ...firingIn(wish), days, ...sentAs(url, form), ...named };
  return useQuery({
    queryKey: ['firing', body],
    queryFn: () => answerOf(api.POST('/api/v1/subscriptions/preview', { body })),
    placeholderData: (before) => before,
  });
}

/** Mail is written as mail whatever form is chosen. */
function sentAs(url: string, form: Wish['form']) {
  const isMail = receiverIn(url)?.startsWith('mailto:') === true;
  if (isMail) return { channel: 'mail' as const };
  return form === undefined ? {} : { form };
}
