/** When whoever is signed in last marked what changed as seen. The service keeps it for each person, whatever browser they use. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../client.js';
import { useWho } from '../session/session.js';

interface Look {
  readonly looked: string;
  readonly isFirst: boolean;
}

/** `present` is the service's time: the browser's own clock may differ. The first look counts from then on. */
export function useLastLook(present: string) {
  const answers = useQueryClient();
  const { name } = useWho();
  const key = ['look', name];
  const look = useQuery({ queryKey: key, queryFn: () => lastLook(present) });
  const mark = useMutation({
    mutationFn: keepLook,
    onSuccess: (kept) => {
      answers.setQueryData<Look>(key, kept);
    },
  });
  return { look: look.data, mark };
}

async function lastLook(present: string): Promise<Look> {
  const { looked } = await answerOf(api.GET('/api/v1/look'));
  return looked === null ? { ...(await keepLook(present)), isFirst: true } : { looked, isFirst: false };
}

async function keepLook(until: string): Promise<Look> {
  const { looked } = await answerOf(api.PUT('/api/v1/look', { body: { looked: until } }));
  return { looked: looked ?? until, isFirst: false };
}
