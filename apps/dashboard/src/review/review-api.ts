/** What the review asks of the API, and how it waits until an answer tells of what was decided. */
import { useQuery, type QueryClient } from '@tanstack/react-query';
import { answerOf, api, type Shape } from '../client.js';
import { valuesOf } from '../words/word.js';
import type { Proposal, Question, Ruling } from './proposals.js';

export const questionKinds: readonly Question['kind'][] = valuesOf('question');

type Page = Shape<'ReviewPage'>;
/** The API's most; what is decided makes room for the next. */
const most = '50';

export function useReview(kind: Question['kind'] | undefined) {
  return useQuery({
    queryKey: ['review', kind ?? 'all'],
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/review', { params: { query: kind === undefined ? { limit: most } : { kind, limit: most } } }),
      ),
  });
}

/** What a ruling would change, as a proposal to be given. */
export function usePreview(ruling: Ruling | null) {
  return useQuery({
    queryKey: ['review', 'preview', ruling],
    enabled: ruling !== null,
    queryFn: () => (ruling === null ? null : previewOf(ruling)),
  });
}

export async function previewOf(ruling: Ruling): Promise<Proposal> {
  const { subject, version, effects } = await answerOf(api.POST('/api/v1/rulings/preview', { body: { ruling } }));
  return { ruling, subject, version, effects };
}

interface Given {
  readonly ruling: Ruling;
  readonly by: string;
  readonly reason: string;
  readonly expectedVersion?: number;
}

/** `key` makes it harmless that the network may send it twice. */
export function giveRuling(body: Given, key: string) {
  return answerOf(api.POST('/api/v1/rulings', { body, params: { header: { 'idempotency-key': key } } }));
}

/** `randomUUID` is there on secure origins only. */
export function randomKey(): string {
  return [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join('-');
}

const tries = 15;
const pauseMs = 200;

/** The views follow the log a moment later: asks until the question is in the answer, or is no more. */
export async function untilTold(answers: QueryClient, id: string, isWaiting: boolean): Promise<void> {
  for (let time = 0; time < tries; time++) {
    await answers.invalidateQueries({ queryKey: ['review'] });
    if (waits(answers, id) === isWaiting) return;
    await new Promise((go) => setTimeout(go, pauseMs));
  }
}

function waits(answers: QueryClient, id: string): boolean {
  const pages = answers.getQueriesData<Page | Proposal>({ queryKey: ['review'], type: 'active' });
  return pages.some(
    ([, page]) => page !== undefined && 'questions' in page && page.questions.some((each) => each.id === id),
  );
}
