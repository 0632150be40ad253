/** Whether what stands between quotation marks changed. Marks of another style, and slips of the keys, change no words. */
import { isNegated, isTypingError } from './spelling.js';
import { tokensOf } from './tokens.js';

export interface Quotations {
  readonly gone: boolean;
  readonly come: boolean;
}

/** In characters; what is longer has lost one of its marks. */
const quoted =
  /["“”„«»「『]([^"“”„«»「」『』]{2,1500})["“”«»」』]|(?<![\p{L}\d])[‘']([^‘’'\n]{8,1500})['’](?![\p{L}\d])/gu;

export function quotationsChanged(before: string, after: string): Quotations {
  const [old, now] = [quotationsIn(before), quotationsIn(after)];
  const gone = old.filter((quotation) => !now.includes(quotation));
  const come = now.filter((quotation) => !old.includes(quotation));
  const mended = gone.filter((quotation) => come.some((other) => saysTheSame(quotation, other)));
  return { gone: gone.length > mended.length, come: come.length > mended.length };
}

function quotationsIn(text: string): readonly string[] {
  const found = [...text.matchAll(quoted)].map(([, double, single]) => double ?? single ?? '');
  const said = found.map((quotation) =>
    tokensOf(quotation)
      .map(({ key }) => key)
      .join(' '),
  );
  return [...new Set(said)].filter((quotation) => quotation !== '');
}

function saysTheSame(one: string, other: string): boolean {
  const [words, others] = [one.split(' '), other.split(' ')];
  return (
    words.length === others.length &&
    words.every((word, place) => {
      const beside = others[place] ?? '';
      return word === beside || (isTypingError(word, beside, false) && !isNegated(word, beside) && !/\d/.test(word));
    })
  );
}
