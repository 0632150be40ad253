/** The text of a gallery: its captions, where a page has several of them and hardly a word besides. */
import { select, textAt, type Page } from './page.js';

const least = 3;

export function captionsOf(page: Page): string[] {
  const captions = select(page, 'figcaption, [class*="caption"], [itemprop~="caption"]').slice(0, 300);
  const texts = [...new Set(captions.map((caption) => textAt(page, caption)).filter((text) => text.length >= 40))];
  const whole = texts.filter((text) => !texts.some((other) => other !== text && text.includes(other)));
  return whole.length >= least ? whole : [];
}
