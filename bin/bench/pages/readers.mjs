// The readers that are measured. `read` is what is timed: from a page's HTML to what a reader's caller is given. `tell` brings that to
// `{ title, byline, publishedAt, text }` for the scores, and costs nobody processor time.
import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { parseHTML } from 'linkedom';
import { readWithSigns, reading } from '../built.mjs';

export const readers = {
  summitwatch: {
    read: (html, url) => readWithSigns(html, { url }),
    tell({ reading: { article, ...judged }, signs }) {
      return { ...article, ...judged, signs };
    },
  },
  readability: {
    read: (html) => new Readability(parseHTML(html).document).parse(),
    tell: (read) => told({ ...read, publishedAt: read?.publishedTime }),
  },
  defuddle: {
    read: (html, url) => Defuddle(parseHTML(html).document, url),
    tell: (read) => told({ ...read, byline: read.author, publishedAt: read.published }),
  },
};

/** They answer in markup: its blocks are parted as ours are. */
function told({ title, byline, publishedAt, content }) {
  return { title, byline, publishedAt, text: reading().plainText(content ?? '') };
}
