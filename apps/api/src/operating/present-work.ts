/** Long work as doors tell of it. */
import { isSilent, paceOf, type WorkTold } from '#core';
import type { z } from 'zod';
import type { Work } from '../contract/work.js';

export function presentWork(work: WorkTold, now: Date): z.infer<typeof Work> {
  const { from: _, cancel, state, ...told } = work;
  return { ...told, ...paceOf(work), state: isSilent(work, now) ? 'silent' : state, asked: cancel };
}
