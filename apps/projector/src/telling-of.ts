/** What notices are told from, as the projector holds it. */
import { erasuresView, textErasureKey, type ErasureDoc } from '#core';
import type { Telling } from '#telling';
import type { Projector } from './projector.js';

export function tellingOf(projector: Projector): Telling {
  const { story, archive, views, log, snapshots, publicUrl } = projector;
  return {
    ...{ story, history: { entries: log.entries, snapshots } },
    ...(publicUrl === undefined ? {} : { publicUrl }),
    findText: async (hash) => {
      const text = await archive.findText(hash);
      return typeof text === 'string' ? text : undefined;
    },
    erasureOf: async (hash) => (await views.doc(erasuresView.name, textErasureKey(hash))) as ErasureDoc | undefined,
  };
}
