/** Makes the story file's feeds known to the log: each once, however often the service starts. */
import { feedDecider, handle, Refusal } from '#core';
import type { Collector } from './collector.js';

export async function registerFeeds({ story, log, polls, now, report }: Collector): Promise<void> {
  for (const { id, ...source } of story.feeds) {
    const at = { at: now().toISOString(), precision: 'instant' } as const;
    const command = { type: 'AddFeed', at, source: { ...source, by: 'story' } } as const;
    try {
      const facts = await handle(log, feedDecider, `feed:${id}`, command);
      if (facts.length > 0) await polls.schedule([id], now().getTime(), false);
    } catch (error) {
      // One feed of the file clashes with the log; the others are polled all the same.
      if (!(error instanceof Refusal)) throw error;
      report(`feed ${id} of the story file is left as it was: ${error.message}`);
    }
  }
}
