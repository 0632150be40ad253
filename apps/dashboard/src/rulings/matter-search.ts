/** Finds matters by what they are called and what is said of them. */
import type { Shape } from '../client.js';
import { matterName } from '../words/matters.js';
import { word } from '../words/word.js';

type Line = Shape<'BriefLine'>;

/** Those that hold every word, however it is spelt in small or with accents; all for no words. */
export function matching(lines: readonly Line[], typed: string): readonly Line[] {
  const words = plain(typed)
    .split(/\s+/)
    .filter((each) => each !== '');
  return lines.filter((line) => {
    const text = plain(textOf(line));
    return words.every((each) => text.includes(each));
  });
}

function textOf({ about, kind, value, because, matter }: Line): string {
  const { title, detail } = matterName(about);
  return [title, detail, word(kind, value), because.sentence ?? '', because.publisher.name, matter].join(' ');
}

function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
