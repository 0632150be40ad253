/** One fact as a station of a path: what it is, when, what it changed, and the notice that it raised. */
import { changeIn, concernsMatter, noticeFor, type Recorded } from '#core';
import type { z } from 'zod';
import type { EventStep } from '../contract/path.js';

export function stepOf(event: Recorded): z.infer<typeof EventStep> {
  const { position, subject, type, happened, learntAt } = event;
  const { before, after } = concernsMatter(event) ? changeIn(event) : { before: null, after: null };
  return { position, subject, type, happened, learntAt, before, after, notice: noticeFor(event)?.id ?? null };
}
