/**
 * The one door to the outside: every socket the service opens to a feed, a page, a receiver, a hub or a model is opened here,
 * to an address that was checked. Never throws for what the world does.
 */
import type { Ask, Get, Post } from '#core';
import { wholeAnswer } from './model/whole-answer.js';
import { HostTurns } from './polite/host-turns.js';
import { politeGet } from './polite/polite-get.js';
import type { DoorSettings } from './settings.js';
import { plainPost } from './webhook/plain-post.js';
import { openLine } from './wire/agents.js';

export interface OutboundDoor {
  readonly get: Get;
  readonly post: Post;
  readonly ask: Ask;
  /** Ends what is under way, as failures, and closes every socket. */
  close(): Promise<void>;
}

export function outboundDoor(settings: DoorSettings): OutboundDoor {
  const lines = {
    feed: openLine(settings, 'feed'),
    page: openLine(settings, 'page'),
    webhook: openLine(settings, 'webhook'),
    hub: openLine(settings, 'hub'),
    model: openLine(settings, 'model'),
  };
  const turns = new HostTurns(settings);
  return {
    get: politeGet(settings, lines, turns),
    post: plainPost(settings, lines, turns),
    ask: wholeAnswer(settings, lines.model),
    close: async () => {
      await Promise.all(Object.values(lines).map(({ agent }) => agent.destroy()));
    },
  };
}
