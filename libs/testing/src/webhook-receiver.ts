/** A receiver for specs: keeps every webhook it gets, and answers as it is told to. */
import {
  startScriptedServer,
  type Answer,
  type Respond,
  type ScriptedServer,
  type SeenRequest,
} from './scripted-server.js';

export interface Receiver extends ScriptedServer {
  readonly requests: () => readonly SeenRequest[];
  /** From now on: a status, a whole answer, or a function from request to answer. At first 204. */
  readonly answer: (answer: number | Answer | Respond) => void;
  /** Resolves with the first `count` requests once they are in; rejects when the deadline passes before. */
  readonly received: (count: number, deadlineMs?: number) => Promise<readonly SeenRequest[]>;
}

interface Waiting {
  readonly count: number;
  readonly resolve: () => void;
}

export async function startReceiver(): Promise<Receiver> {
  const requests: SeenRequest[] = [];
  const waiting = new Set<Waiting>();
  let respond: Respond = () => ({ status: 204 });
  const server = await startScriptedServer((request) => {
    requests.push(request);
    for (const one of waiting) if (requests.length >= one.count) one.resolve();
    return respond(request);
  });
  return {
    ...server,
    requests: () => [...requests],
    answer: (answer) => {
      respond = responder(answer);
    },
    received: async (count, deadlineMs = 5000) => {
      if (requests.length < count) await arrival(waiting, count, deadlineMs, () => requests.length);
      return requests.slice(0, count);
    },
  };
}

function responder(answer: number | Answer | Respond): Respond {
  if (typeof answer === 'function') return answer;
  return () => (typeof answer === 'number' ? { status: answer } : answer);
}

function arrival(waiting: Set<Waiting>, count: number, deadlineMs: number, seen: () => number): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      waiting.delete(one);
      reject(new Error(`${seen()} of ${count} requests came within ${deadlineMs} ms`));
    }, deadlineMs);
    const one: Waiting = {
      count,
      resolve: () => {
        clearTimeout(timer);
        waiting.delete(one);
        resolve();
      },
    };
    waiting.add(one);
  });
}
