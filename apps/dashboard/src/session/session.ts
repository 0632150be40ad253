/** Whether one is signed in, and the two ways to change that. */
import {
  queryOptions,
  useIsMutating,
  useMutation,
  useQuery,
  useQueryClient,
  type QueryClient,
} from '@tanstack/react-query';
import { answerOf, api, Trouble, type Shape } from '../client.js';

export const sessionKey = ['session'];

/** A role may change while the page stands open: it is asked for again when somebody comes back to it, and after a refusal (`app.tsx`). */
export const sessionQuery = queryOptions({
  queryKey: sessionKey,
  queryFn: currentSession,
  staleTime: Infinity,
  refetchOnWindowFocus: 'always',
});

export function useSession() {
  return useQuery(sessionQuery);
}

async function currentSession(): Promise<Shape<'Session'>> {
  try {
    return await answerOf(api.GET('/api/v1/session'));
  } catch (error) {
    if (error instanceof Trouble && error.status === 401) return { signedIn: false };
    throw error;
  }
}

const ranks = ['viewer', 'analyst', 'operator', 'admin'] as const;
export type Role = (typeof ranks)[number];

/** Who is signed in: a name, or null for the admin secret; and what they may do, each role holding all before it. */
export function useWho() {
  const { name = null, role = 'viewer', zone } = useSession().data ?? {};
  return { name, role, zone, may: (needed: Role) => ranks.indexOf(role) >= ranks.indexOf(needed) };
}

export function useSignIn() {
  const answers = useQueryClient();
  return useMutation({
    mutationFn: (body: Shape<'SignIn'>) => answerOf(api.POST('/api/v1/session', { body })),
    onSuccess: (session) => {
      answers.setQueryData(sessionKey, session);
    },
  });
}

const signingOut = ['sign-out'];

/** True from the wish to sign out until it is granted: no page is shown, so that none asks anything that would be refused. */
export const useIsSigningOut = (): boolean => useIsMutating({ mutationKey: signingOut }) > 0;

export function useSignOut() {
  const answers = useQueryClient();
  return useMutation({
    mutationKey: signingOut,
    mutationFn: async () => {
      await allAnswered(answers);
      return answerOf(api.DELETE('/api/v1/session'));
    },
    onSuccess: () => {
      answers.setQueryData(sessionKey, { signedIn: false });
      answers.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== sessionKey[0] });
    },
  });
}

const patience = { step: 50, most: 3_000 }; // ms

/** What the pages had asked when they were closed has its answer; at most three seconds are waited for. */
async function allAnswered(answers: QueryClient): Promise<void> {
  const end = Date.now() + patience.most;
  do await new Promise((resolve) => setTimeout(resolve, patience.step));
  while (answers.isFetching() > 0 && Date.now() < end);
}
