/**
 * Many changes told at once: of each matter the net of them, from where it stood when the reader last heard of it to where it stands now.
 * What came back to where it was is no change, and a matter that came and was taken back in between was never there.
 */
import type { Notice } from './notice.js';
import { isOfService } from './service-notice.js';

/** In the order of the last change of each; `notices` in the order of the log. */
export function netOf(notices: readonly Notice[]): readonly Notice[] {
  const byMatter = new Map<string, Notice>();
  for (const notice of notices) {
    const thing = thingOf(notice);
    const first = byMatter.get(thing);
    byMatter.delete(thing);
    byMatter.set(thing, first === undefined ? notice : after(first, notice));
  }
  return [...byMatter.values()].filter(isNews);
}

/** A feed has several gaps, and a subscription several silences: each is a thing of its own, and ends by itself. It stands in one way. */
function thingOf(notice: Notice): string {
  return isOfService(notice) && notice.kind !== 'source' ? (notice.corrects ?? notice.id) : notice.matter;
}

/** The later one, as told to somebody who knows only what was before the first. */
function after(first: Notice, last: Notice): Notice {
  const { corrects: _, backedBefore: __, ...later } = last;
  const isBacking = first.backedBefore !== undefined && last.backedBefore !== undefined;
  return {
    ...later,
    before: first.before,
    type: isTurn(first) && !isTurn(last) ? first.type : last.type,
    ...(isBacking ? { backedBefore: first.backedBefore } : {}),
    ...(first.corrects === undefined ? {} : { corrects: first.corrects }),
  };
}

const isTurn = ({ before, after: now }: Notice): boolean => before !== now;

function isNews(notice: Notice): boolean {
  return notice.replay !== undefined || isTurn(notice) || stays.has(notice.type);
}

/** Told of a state that is the same before and after. */
const stays: ReadonlySet<string> = new Set([
  'contradiction-noticed.v1',
  'contradiction-resolved.v1',
  'matter-corroborated.v1',
]);
