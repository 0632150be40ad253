/** Thrown for a page that gives no list: which selector is at fault, or the page itself, and why. */
import type { ListPage } from '#core';

export class UnreadableList extends Error {
  override readonly name = 'UnreadableList';

  constructor(
    readonly part: keyof ListPage | 'page',
    because: string,
  ) {
    super(part === 'page' ? because : `The selector for ${nameOf[part]} ${because}`);
  }
}

const nameOf = {
  item: 'the items',
  link: 'the link',
  title: 'the title',
  date: 'the date',
  summary: 'the summary',
} as const satisfies Record<keyof ListPage, string>;
