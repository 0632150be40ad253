/** A WebSub hub for specs: takes subscriptions, makes sure of them, pushes signed content; and misbehaves as it is told to. */
import { createHmac, randomUUID } from 'node:crypto';
import { startScriptedServer, type Answer, type ScriptedServer, type SeenRequest } from './scripted-server.js';

export interface Behaviour {
  /** What it answers to a request for a subscription. */
  readonly answer: Answer;
  /** What it then says to the callback: makes sure, denies, or keeps silent. */
  readonly then: 'verify' | 'deny' | 'nothing';
  readonly leaseSeconds: number;
  /** Instead of the topic that was asked for. */
  readonly topic?: string;
}

export interface Subscriber {
  readonly callback: string;
  readonly topic: string;
  readonly secret: string;
}

export interface Publication {
  readonly body: string | Uint8Array;
  readonly method?: string;
  /** Instead of the subscriber's. */
  readonly secret?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Hub extends ScriptedServer {
  /** The forms it was sent, `hub.mode` and the others. */
  readonly asked: () => readonly Readonly<Record<string, string>>[];
  /** Those that confirmed, and did not leave. */
  readonly subscribers: () => readonly Subscriber[];
  readonly behave: (behaviour: Partial<Behaviour>) => void;
  /** Pushes to all subscribers; answers their statuses. */
  readonly publish: (publication: Publication) => Promise<readonly number[]>;
  /** Resolves once every callback was spoken to that is owed it. */
  readonly settled: () => Promise<void>;
}

type Form = Readonly<Record<string, string>>;

export async function startHub(): Promise<Hub> {
  let behaviour: Behaviour = { answer: { status: 202 }, then: 'verify', leaseSeconds: 86_400 };
  const asked: Form[] = [];
  const subscribers = new Map<string, Subscriber>();
  const calls = new Set<Promise<void>>();
  const server = await startScriptedServer((request) => {
    const form = formIn(request);
    asked.push(form);
    const { answer, then } = behaviour;
    if ((answer.status ?? 200) < 300 && then !== 'nothing') {
      const call = speakTo(form, behaviour, subscribers).finally(() => calls.delete(call));
      calls.add(call);
    }
    return answer;
  });
  return {
    ...server,
    asked: () => [...asked],
    subscribers: () => [...subscribers.values()],
    behave: (other) => {
      behaviour = { ...behaviour, ...other };
    },
    publish: (publication) => Promise.all([...subscribers.values()].map((one) => push(one, publication))),
    settled: async () => {
      while (calls.size > 0) await Promise.all(calls);
    },
  };
}

function formIn({ body }: SeenRequest): Form {
  return Object.fromEntries(new URLSearchParams(body));
}

/** The Recommendation, 5.2 and 5.3. */
async function speakTo(form: Form, behaviour: Behaviour, subscribers: Map<string, Subscriber>): Promise<void> {
  const { 'hub.callback': callback = '', 'hub.topic': topic = '', 'hub.secret': secret = '' } = form;
  const challenge = randomUUID();
  const query = new URLSearchParams(queryFor(form, behaviour, challenge));
  const answer = await fetch(`${callback}?${query.toString()}`).catch(() => undefined);
  if (answer?.ok !== true || (await answer.text()) !== challenge) return;
  if (form['hub.mode'] === 'subscribe') subscribers.set(callback, { callback, topic, secret });
  else subscribers.delete(callback);
}

function queryFor(form: Form, { then, topic, leaseSeconds }: Behaviour, challenge: string): Record<string, string> {
  const { 'hub.mode': mode = '', 'hub.topic': asked = '' } = form;
  const of = { 'hub.topic': topic ?? asked };
  if (then === 'deny') return { 'hub.mode': 'denied', 'hub.reason': 'not for you', ...of };
  const lease = mode === 'subscribe' ? { 'hub.lease_seconds': String(leaseSeconds) } : {};
  return { 'hub.mode': mode, 'hub.challenge': challenge, ...of, ...lease };
}

/** 0 where the connection was closed before an answer could be read, as happens to a body that is refused while it is sent. */
async function push(subscriber: Subscriber, publication: Publication): Promise<number> {
  const { body, method = 'sha256', secret = subscriber.secret, headers = {} } = publication;
  const signature = `${method}=${createHmac(method, secret).update(body).digest('hex')}`;
  const about = { 'content-type': 'application/rss+xml', link: `<${subscriber.topic}>; rel="self"` };
  const answer = await fetch(subscriber.callback, {
    method: 'POST',
    headers: { ...about, 'x-hub-signature': signature, ...headers },
    body,
  }).catch(() => undefined);
  return answer?.status ?? 0;
}
