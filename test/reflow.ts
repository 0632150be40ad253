/**
 * What is in somebody's way who enlarges a page (WCAG 2.2, 1.4.4 and 1.4.10): a window of 1280 pixels has 640 of them left at 200 %
 * and 320 at 400 %. Nothing is scrolled sideways, no control of the head is out of sight, and most of the window is left to read in.
 */
import type { Page } from 'playwright-core';

const windows = [
  { width: 640, height: 360 },
  { width: 320, height: 256 },
] as const;

/** In parts of the window's height: what stays in place while one scrolls. */
const mostCovered = 0.3;

interface Seen {
  readonly wide: number;
  readonly outside: readonly string[];
  readonly covered: number;
}

const look = `(() => {
  const isShown = (one) => one.checkVisibility({ visibilityProperty: true }) && one.getBoundingClientRect().width > 1;
  const shown = (selector) => [...document.querySelectorAll(selector)].filter(isShown);
  const isOutside = (one) => {
    const { left, right } = one.getBoundingClientRect();
    return left < 0 || right > innerWidth;
  };
  const stays = shown('body *').filter((one) => ['fixed', 'sticky'].includes(getComputedStyle(one).position));
  const whole = stays.filter((one) => one.getBoundingClientRect().width >= innerWidth / 2 && !one.closest('main'));
  return {
    wide: document.documentElement.scrollWidth,
    outside: shown('header :is(a, button, input)').filter(isOutside).map((one) => one.textContent),
    covered: whole.reduce((sum, one) => sum + one.getBoundingClientRect().height, 0) / innerHeight,
  };
})()`;

/** Empty where nothing is; the page has the size of the last window afterwards. */
export async function hardToEnlarge(page: Page): Promise<readonly string[]> {
  const troubles: string[] = [];
  for (const size of windows) {
    await page.setViewportSize(size);
    await page.evaluate('new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))');
    const { wide, outside, covered } = await page.evaluate<Seen>(look);
    const at = `in a window of ${String(size.width)}:`;
    if (wide > size.width) troubles.push(`${at} ${String(wide)} pixels wide`);
    if (outside.length > 0) troubles.push(`${at} out of sight: ${outside.join(', ')}`);
    if (covered > mostCovered) troubles.push(`${at} ${String(Math.round(100 * covered))} % covered`);
  }
  return troubles;
}
