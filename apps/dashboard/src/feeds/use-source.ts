/** Asking the service what a source is and would bring. Answers are kept while the sheet is open, and asked for once. */
import { useMutation, useQuery } from '@tanstack/react-query';
import { answerOf, api, type Shape } from '../client.js';

/** A feed, or a page with the selectors of its list. */
export type Choice = Pick<Shape<'NewPreview'>, 'url' | 'list'>;

export function useDiscovery(onFound: (discovery: Shape<'Discovery'>) => void) {
  return useMutation({
    mutationFn: (address: string) => answerOf(api.POST('/api/v1/feeds/discover', { body: { address } })),
    onSuccess: onFound,
  });
}

export function usePreview(choice: Choice) {
  return useQuery({
    queryKey: ['source', choice],
    queryFn: () => answerOf(api.POST('/api/v1/feeds/preview', { body: choice })),
    // What is shown stays while other selectors are tried on the same page.
    placeholderData: (before) => (choice.list === undefined ? undefined : before),
    staleTime: Infinity,
    gcTime: 60_000,
    retry: false,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
}
