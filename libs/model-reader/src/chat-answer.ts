/** What a chat completion holds: the model's text, as JSON in the form that was asked for, and what it cost. */
import type { AskAnswer, Findings } from '#core';
import { ModelTrouble } from './trouble.js';

export interface ChatAnswer {
  readonly lists: Readonly<Record<keyof Findings, readonly unknown[]>>;
  readonly tokens: number | undefined;
}

type Fields = Readonly<Record<string, unknown>>;

export function readChat({ contentType, body }: AskAnswer): ChatAnswer {
  if (!/^application\/([a-z0-9.-]+\+)?json\b/i.test(contentType.trim())) {
    throw new ModelTrouble('no-protocol', 'the model’s endpoint answers with something that is no JSON');
  }
  const envelope = jsonIn(body);
  const choice = listIn(envelope, 'choices')[0];
  const message = fieldsIn(fieldsIn(choice).message);
  if (envelope === undefined || choice === undefined) {
    throw new ModelTrouble('no-protocol', 'the model’s endpoint does not speak the protocol');
  }
  const tokens = tokensIn(fieldsIn(fieldsIn(envelope).usage));
  refuseUnfinished(fieldsIn(choice).finish_reason, message, tokens);
  return { lists: listsIn(message.content, tokens), tokens };
}

function refuseUnfinished(finish: unknown, { refusal }: Fields, tokens: number | undefined): void {
  if (finish === 'length') throw new ModelTrouble('truncated', 'the model’s answer was too long', undefined, tokens);
  if (finish === 'content_filter' || (typeof refusal === 'string' && refusal !== '')) {
    throw new ModelTrouble('refused', 'the model declines to read it', undefined, tokens);
  }
}

function listsIn(content: unknown, tokens: number | undefined): ChatAnswer['lists'] {
  const answer = typeof content === 'string' ? (jsonIn(content) ?? jsonIn(bare(content))) : undefined;
  const read = fieldsIn(answer);
  const { outcomes, followUps, reactions, quotes } = read;
  if (![outcomes, followUps, reactions, quotes].every(Array.isArray)) {
    throw new ModelTrouble('not-the-form', 'the model’s answer has not the form that was asked for', undefined, tokens);
  }
  return { outcomes, followUps, reactions, quotes } as ChatAnswer['lists'];
}

/** JSON between code fences or words. */
function bare(content: string): string {
  return content.slice(content.indexOf('{'), content.lastIndexOf('}') + 1);
}

function tokensIn({ total_tokens, prompt_tokens, completion_tokens }: Fields): number | undefined {
  const count = (value: unknown) =>
    typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
  const [prompt, completion] = [count(prompt_tokens), count(completion_tokens)];
  return count(total_tokens) ?? (prompt === undefined || completion === undefined ? undefined : prompt + completion);
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function fieldsIn(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

function listIn(value: unknown, field: string): readonly unknown[] {
  const list = fieldsIn(value)[field];
  return Array.isArray(list) ? list : [];
}
