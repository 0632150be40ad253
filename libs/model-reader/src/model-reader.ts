/**
 * Reads an article by asking a model: parts → questions → statements → what the text bears out. A model that cannot be asked is
 * a value with its reason; it is then left alone for a while, by everybody who shares its account.
 */
import {
  noFindings,
  type Asked,
  type Findings,
  type ModelAccount,
  type ReadableArticle,
  type ReaderName,
  type Span,
  type Story,
} from '#core';
import type { Chat } from './chat.js';
import { halvesOf, passagesOf } from './passages.js';
import { hashOf, instructionsFor, messagesFor, sha256 } from './prompt.js';
import { Questions, type Clock } from './questions.js';
import { ready, rests, standingAfter } from './standing.js';
import { spansIn, type ReadSpan } from './read-span.js';
import { believe, type Believed } from './statements.js';
import { ModelTrouble } from './trouble.js';

export type ModelAnswer =
  | { readonly ok: true; readonly findings: Findings; readonly asked: Asked }
  /** `later` when the same question may be answered some other time. */
  | { readonly ok: false; readonly because: string; readonly later: boolean; readonly asked: Asked };

export interface ModelReader extends ReaderName {
  readonly about: string;
  readonly read: (article: ReadableArticle) => Promise<ModelAnswer>;
}

export interface ModelPorts extends Clock {
  readonly chat: Chat;
  readonly account: ModelAccount;
}

/** How often a passage whose answer found no room is halved. */
const mostHalvings = 2;
/** In characters. Nothing shorter needs so long an answer. */
const leastHalved = 1000;

/** Another model, prompt or form is another reader: its version is their hash. */
export function modelReader(
  { model, deadlineSeconds }: { readonly model: string; readonly deadlineSeconds: number },
  story: Story,
  ports: ModelPorts,
): ModelReader {
  const instructions = instructionsFor(story);
  const prompt = hashOf(instructions);
  const version = sha256(`${model} ${prompt}`).slice(0, 12);
  const nothing: Asked = { model, prompt, requests: 0, tokens: 0, dropped: {} };
  const read = async (article: ReadableArticle): Promise<ModelAnswer> => {
    const { account, now } = ports;
    const standing = await account.standing();
    if (rests(standing, now())) return { ok: false, because: standing.because, later: true, asked: nothing };
    const questions = new Questions(ports.chat, account, ports, now().getTime() + deadlineSeconds * 1000);
    const costs = () => ({ ...nothing, requests: questions.requests, tokens: questions.tokens });
    try {
      const answer = await ask(questions, instructions, { article, story });
      await account.note(ready);
      return { ok: true, findings: answer.findings, asked: { ...costs(), ...answer.asked } };
    } catch (error) {
      if (!(error instanceof ModelTrouble)) throw error;
      if (error.isOfEndpoint) await account.note(standingAfter(error, standing, now()));
      return { ok: false, because: error.message, later: error.isOfEndpoint, asked: costs() };
    }
  };
  const about = `statements of the model ${model} that the text bears out, word for word`;
  return { name: 'model', version, about, read };
}

interface ToRead {
  readonly article: ReadableArticle;
  readonly story: Story;
}

async function ask(questions: Questions, instructions: string, { article, story }: ToRead) {
  const { spans, unread } = passagesOf(article.text);
  const shown = spansIn(article.text, story);
  const askOf = async (span: Span, halvings: number): Promise<readonly Believed[]> => {
    try {
      return [believedOf(await questions.ask(messagesFor(instructions, article, span)), shown(span))];
    } catch (error) {
      if (!isTruncated(error) || halvings === 0 || span.end - span.start < leastHalved) throw error;
      const halves: Believed[] = [];
      for (const half of halvesOf(article.text, span)) halves.push(...(await askOf(half, halvings - 1)));
      return halves;
    }
  };
  const parts: Believed[] = [];
  for (const span of spans) parts.push(...(await askOf(span, mostHalvings)));
  const { findings, dropped } = parts.reduce(joined, { findings: noFindings, dropped: {} });
  return { findings, asked: { dropped, ...(unread > 0 ? { unread } : {}) } };
}

function isTruncated(error: unknown): boolean {
  return error instanceof ModelTrouble && error.reason === 'truncated';
}

function believedOf({ lists }: Awaited<ReturnType<Questions['ask']>>, shown: ReadSpan): Believed {
  return believe(lists, shown);
}

function joined(one: Believed, other: Believed): Believed {
  const dropped = { ...one.dropped };
  for (const [reason, count] of Object.entries(other.dropped)) dropped[reason] = (dropped[reason] ?? 0) + count;
  const { outcomes, followUps, reactions, quotes } = other.findings;
  return {
    findings: {
      outcomes: [...one.findings.outcomes, ...outcomes],
      followUps: [...one.findings.followUps, ...followUps],
      reactions: [...one.findings.reactions, ...reactions],
      quotes: [...one.findings.quotes, ...quotes],
    },
    dropped,
  };
}
