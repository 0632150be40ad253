/** What the account of actions says that an action was about, in one line. */
import type { RulingAsked } from '#core';

const longest = 400;

/** The act, the subject of the ruling, and the matter that it concerns where the subject does not name it. */
export function rulingTarget(asked: RulingAsked, subject: string): string {
  return [asked.act, subject, ...matterIn(asked)].join(' ');
}

function matterIn(asked: RulingAsked): readonly string[] {
  if (asked.act === 'merge') return [asked.into];
  if ('finding' in asked) return [asked.finding.matter];
  return 'question' in asked ? [asked.matter] : [];
}

/** Of many names as many as have room, and how many more there are. */
export function inShort(target: string): string {
  if (target.length <= longest) return target;
  const names = target.split(' ');
  let kept = 0;
  for (let length = 0; length < longest - 10; kept++) length += (names[kept] ?? '').length + 1;
  const shown = names.slice(0, Math.max(1, kept - 1));
  return `${shown.join(' ').slice(0, longest - 10)} +${String(names.length - shown.length)}`;
}
