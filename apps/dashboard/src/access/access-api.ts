/** Users and tokens: what is known of them, and what changes them. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf, api, type Shape } from '../client.js';
import type { Role } from '../session/session.js';

const [userKey, tokenKey] = [['users'], ['tokens']];

export function useUsers() {
  return useQuery({ queryKey: userKey, queryFn: () => answerOf(api.GET('/api/v1/users')) });
}

export function useTokens() {
  return useQuery({ queryKey: tokenKey, queryFn: () => answerOf(api.GET('/api/v1/tokens')) });
}

export function useAddUser(onAdded: (user: Shape<'UserWithPassword'>) => void) {
  return useChange(userKey, (body: Shape<'NewUser'>) => answerOf(api.POST('/api/v1/users', { body })), onAdded);
}

export function useChangeRole() {
  return useChange(userKey, ({ name, role }: { readonly name: string; readonly role: Role }) =>
    answerOf(api.PATCH('/api/v1/users/{name}', { params: { path: { name } }, body: { role } })),
  );
}

export function useResetPassword(onReset: (user: Shape<'UserWithPassword'>) => void) {
  return useChange(
    userKey,
    (name: string) => answerOf(api.POST('/api/v1/users/{name}/password', { params: { path: { name } } })),
    onReset,
  );
}

export function useRemoveUser() {
  return useChange(userKey, (name: string) =>
    answerOf(api.DELETE('/api/v1/users/{name}', { params: { path: { name } } })),
  );
}

export function useMakeToken(onMade: (token: Shape<'TokenWithSecret'>) => void) {
  return useChange(tokenKey, (body: Shape<'NewToken'>) => answerOf(api.POST('/api/v1/tokens', { body })), onMade);
}

export function useRevokeToken() {
  return useChange(tokenKey, (id: string) => answerOf(api.DELETE('/api/v1/tokens/{id}', { params: { path: { id } } })));
}

/** After each the list is asked for anew. */
function useChange<Asked, Answer>(
  queryKey: readonly string[],
  mutationFn: (asked: Asked) => Promise<Answer>,
  onDone?: (answer: Answer) => void,
) {
  const answers = useQueryClient();
  return useMutation({
    mutationFn,
    onSuccess: async (answer) => {
      await answers.invalidateQueries({ queryKey });
      onDone?.(answer);
    },
  });
}
