/** A reader that asks a model behind any OpenAI-compatible endpoint, and believes nothing that the text does not say. */
import type { Ask, ModelAccount, Story } from '#core';
import { setTimeout as pause } from 'node:timers/promises';
import { chatWith, type Endpoint } from './chat.js';
import { modelReader, type ModelReader } from './model-reader.js';

export type { ModelAnswer, ModelReader } from './model-reader.js';

export interface ModelPlace extends Endpoint {
  readonly deadlineSeconds: number;
}

export function openModelReader(
  place: ModelPlace,
  story: Story,
  { ask, account }: { readonly ask: Ask; readonly account: ModelAccount },
): ModelReader {
  const clock = { now: () => new Date(), pause: (milliseconds: number) => pause(milliseconds), chance: Math.random };
  return modelReader(place, story, { ...clock, account, chat: chatWith(place, ask) });
}
