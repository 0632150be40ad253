/**
 * The pages of bull-board over our queues, as a Fastify plugin: every job with its payload, attempts and errors. Who may see
 * it, and what a browser may do with it, is the caller's affair.
 */
import { createBullBoard } from '@bull-board/api';
import { BullMQAdapter } from '@bull-board/api/bullMQAdapter';
import { FastifyAdapter } from '@bull-board/fastify';
import type { Queue } from 'bullmq';
import type { FastifyPluginCallback } from 'fastify';
import { dirname } from 'node:path';

export interface BoardSettings {
  /** Where it is reached, without a slash at the end. */
  readonly path: string;
  readonly title: string;
  readonly mayAct: boolean;
  readonly links: readonly { readonly text: string; readonly url: string }[];
}

export function queueBoard(queues: readonly Queue[], settings: BoardSettings): FastifyPluginCallback {
  const { path, title, mayAct, links } = settings;
  const adapter = new FastifyAdapter();
  createBullBoard({
    queues: queues.map((queue) => new BullMQAdapter(queue, { readOnlyMode: !mayAct, allowRetries: mayAct })),
    serverAdapter: adapter,
    options: {
      uiBasePath: dirname(require.resolve('@bull-board/ui/package.json')),
      uiConfig: {
        boardTitle: title,
        miscLinks: [...links],
        hideDocsLink: true,
        pollingInterval: { showSetting: false },
      },
    },
  });
  return adapter.setBasePath(path).registerPlugin();
}
