/**
 * A local endpoint that speaks the chat-completions protocol: it answers as it is told to, and keeps what it was asked. Each
 * misbehaviour is an answer of its own.
 */
import {
  startScriptedServer,
  type Answer,
  type Respond,
  type ScriptedServer,
  type SeenRequest,
} from './scripted-server.js';

export interface AskedChat {
  readonly model: string;
  readonly messages: readonly { readonly role: string; readonly content: string }[];
  readonly temperature?: number;
  readonly seed?: number;
  readonly max_tokens?: number;
  readonly max_completion_tokens?: number;
  readonly response_format?: { readonly type: string; readonly json_schema?: { readonly strict: boolean } };
}

export interface ModelServer extends Omit<ScriptedServer, 'url'> {
  /** The base address, `/v1` at its end. */
  readonly url: string;
  readonly requests: readonly SeenRequest[];
  readonly asked: () => readonly AskedChat[];
  /** From now on: these in turn, and the last of them for ever. */
  readonly answer: (...answers: readonly (Answer | Respond)[]) => void;
}

export async function startModelServer(): Promise<ModelServer> {
  const requests: SeenRequest[] = [];
  let answers: readonly (Answer | Respond)[] = [chatSaying({})];
  const server = await startScriptedServer((request) => {
    requests.push(request);
    if (request.method !== 'POST' || request.path !== '/v1/chat/completions') return { status: 404 };
    const [next = {}, ...rest] = answers;
    if (rest.length > 0) answers = rest;
    return typeof next === 'function' ? next(request) : next;
  });
  return {
    ...{ ...server, url: `${server.url}/v1`, requests },
    asked: () => requests.map(({ body }) => JSON.parse(body) as AskedChat),
    answer: (...next) => {
      answers = next;
    },
  };
}

/** Lists of statements; absent ones are empty. */
export interface Stated {
  readonly outcomes?: readonly object[];
  readonly followUps?: readonly object[];
  readonly reactions?: readonly object[];
  readonly quotes?: readonly object[];
}

const usage = { prompt_tokens: 900, completion_tokens: 100, total_tokens: 1000 };

export function chatSaying(stated: Stated, choice: object = {}): Answer {
  const lists = { outcomes: [], followUps: [], reactions: [], quotes: [], ...stated };
  return chatOf({ role: 'assistant', content: JSON.stringify(lists) }, choice);
}

export function chatOf(message: object, choice: object = {}): Answer {
  const choices = [{ index: 0, message, finish_reason: 'stop', ...choice }];
  return jsonAnswer(200, { id: 'chat-1', object: 'chat.completion', choices, usage });
}

export function jsonAnswer(status: number, body: object, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) };
}

/** As endpoints refuse; the message is theirs. */
export function chatRefused(status: number, message: string, headers: Readonly<Record<string, string>> = {}): Answer {
  return jsonAnswer(status, { error: { message, type: 'invalid_request_error' } }, headers);
}
