/** A newspaper that has printed what became of a matter, markup that would like to run, and news of gardens; and a browser that looks at it. */
import type { Story } from './newspaper.js';
import { printAll, watchInBrowser, type Watched } from './watch-in-browser.js';

const attack = `<img src=x onerror="window.fired=1"><script>window.fired=2</script><svg onload="window.fired=3">`;
const escapedAttack = attack.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
export const failing = 'The two presidents failed to agree on a ceasefire in Ukraine.';
/** Of the same, in other words: for an article that comes later. */
export const unable = 'The two presidents were unable to agree on a ceasefire in Ukraine.';
const stories: readonly Story[] = [
  {
    slug: 'failed',
    title: 'Alaska summit of Trump and Putin ends',
    paragraphs: ['Donald Trump and Vladimir Putin ended their talks on Friday.', failing],
  },
  {
    slug: 'hostile',
    title: `Alaska summit of Trump and Putin ${attack}`,
    paragraphs: [
      `Carney ${attack} listened.`,
      `Markup as text: ${escapedAttack}`,
      'Trump and Putin agreed to exchange prisoners of war.',
    ],
  },
  { slug: 'gardens', title: 'Gardens open for the summer', paragraphs: ['Visitors may see the roses until October.'] },
];

/** A meeting that is announced later. */
export const geneva: Story = {
  slug: 'geneva',
  title: 'Geneva after the Alaska summit',
  paragraphs: [
    'Vladimir Putin and Volodymyr Zelenskyy will meet in Geneva on 1 September, the White House announced after the talks of Trump and Putin.',
  ],
};

export function watchThreeStories(): Promise<Watched> {
  return watchInBrowser((newspaper, service) => printAll(stories, newspaper, service));
}
