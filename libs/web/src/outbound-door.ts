/**
 * The one door to the outside: every socket the service opens to a feed, a page, a receiver or a hub is opened here, to an
 * address that was checked. Never throws for what the world does.
 */
import type { Get, Post } from '#core';
import { HostTurns } from './polite/host-turns.js';
import { politeGet } from './polite/polite-get.js';
import type { DoorSettings } from './settings.js';
import { plainPost } from './webhook/plain-post.js';
import { openLine } from './wire/agents.js';

export interface OutboundDoor {
  readonly get: Get;
  readonly post: Post;
  /** Ends what is under way, as failures, and closes every socket. */
  close(): Promise<void>;
}

export function outboundDoor(settings: DoorSettings): OutboundDoor {
  const lines = {
    feed: openLine(settings, 'feed'),
    page: openLine(settings, 'page'),
    webhook: openLine(settings, 'webhook'),
    hub: openLine(settings, 'hub'),
  };
  const turns = new HostTurns(settings);
  return {
    get: politeGet(settings, lines, turns),
    post: plainPost(settings, lines, turns),
    close: async () => {
      await Promise.all(Object.values(lines).map(({ agent }) => agent.destroy()));
    },
  };
}
