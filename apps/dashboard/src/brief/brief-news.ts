/** What counts as news in a brief: a matter that was not there, or that stands differently now. */
import type { Shape } from '../client.js';
import type { Holding } from '../shell/held.js';

type Brief = Shape<'Brief'>;
type Line = Shape<'BriefLine'>;

export const briefHolding: Holding<Brief> = {
  news: (shown, latest) => {
    // Who goes to another moment asks for what stood there.
    if (momentOf(shown) !== momentOf(latest)) return 0;
    const old = new Map(linesOf(shown).map((line) => [line.matter, line]));
    // A page that was empty has nothing to lose its place in.
    return old.size === 0 ? 0 : linesOf(latest).filter((line) => isNews(old.get(line.matter), line)).length;
  },
  settle: (shown, latest) => {
    if (momentOf(shown) !== momentOf(latest)) return latest;
    return {
      ...latest,
      outcomes: inOrderOf(shown.outcomes, latest.outcomes),
      meetings: inOrderOf(shown.meetings, latest.meetings),
      reactions: inOrderOf(shown.reactions, latest.reactions),
    };
  },
};

function momentOf({ coverage, clock, asOf }: Brief): string {
  return coverage === null ? `${clock} ${asOf}` : 'now';
}

function linesOf(brief: Brief): readonly Line[] {
  return [...brief.outcomes, ...brief.meetings, ...brief.reactions];
}

function isNews(old: Line | undefined, line: Line): boolean {
  return old?.value !== line.value || old.contradicted !== line.contradicted || old.due?.from !== line.due?.from;
}

function inOrderOf<L extends Line>(shown: readonly L[], latest: readonly L[]): L[] {
  const places = new Map(shown.map((line, place) => [line.matter, place]));
  const placeOf = (line: Line) => places.get(line.matter) ?? places.size;
  return latest.toSorted((a, b) => placeOf(a) - placeOf(b));
}
