// Pages that are meant to cost the reader more than the sender. Each is made once; `edition` changes some of its words.
import { randomBytes } from 'node:crypto';

const MB = 1_000_000;
const times = (text, count) => text.repeat(count);
const words = 'Trump and Putin agreed in Anchorage on Friday that talks go on . Zelenskyy said so . ';

const page = (inner) =>
  `<!doctype html><html lang="en"><head><title>Bait</title></head><body><article>${inner}</article></body></html>`;

/** The same for all editions, but for a sentence at its beginning. */
const constant = (make) => {
  let body;
  return (edition) => page(`<p>Edition ${edition} of the bait, printed in Anchorage.</p>${(body ??= make())}`);
};

/** Name → (edition) => body. */
export function hostilePages() {
  return {
    'nesting, 200 000 deep': constant(() => times('<div>', 200_000)),
    'formatting that is never closed': constant(() => times('<b><i><a href="/">', 60_000)),
    'tables in tables': constant(() => times('<table><tr><td>', 30_000)),
    '100 000 siblings': constant(() => times('<p>Talks go on.</p>', 100_000)),
    'script of 10 MB': constant(() => `<script>${times('a<b;', 2_500_000)}</script><p>${times(words, 20)}</p>`),
    'script of 5 MB as JSON-LD': constant(() => `<script type="application/ld+json">${times('[', 5 * MB)}</script>`),
    'binary noise': () => randomBytes(4 * MB),
    '15 MB of <': constant(() => times('<', 15 * MB)),
    '1 MB of &': constant(() => times('&', MB)),
    '500 000 attributes': constant(() => `<p ${Array.from({ length: 500_000 }, (_, n) => `a${n}`).join(' ')}>x</p>`),
    'a word of 5 MB': constant(() => `<p>${times('x', 5 * MB)}</p>`),
    '8 MB of sentences': constant(() => times(`<p>${times(words, 10)}</p>`, 9000)),
    '8 MB of sentences, reworded each time': (edition) => page(times(`<p>${times(words, 10)} ${edition}</p>`, 9000)),
    'one sentence of 2 MB': constant(() => `<p>${times('Trump and Putin agreed and ', 75_000)}</p>`),
    '1 MB of quotation marks': constant(() => `<p>${times('“said ', 200_000)}</p>`),
    '1 MB of dates': constant(() => `<p>${times('on Friday 15 August ', 50_000)}</p>`),
    '1 MB of blanks': constant(() => `<p>x${times(' \n', MB / 2)}x</p>`),
  };
}
