// The readers that are measured, each from a page's HTML to `{ title, byline, publishedAt, text }`.
import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { parseHTML } from 'linkedom';
import { readWithSigns, reading } from '../built.mjs';

export const readers = {
  summitwatch: (html, url) => {
    const { reading: read, signs } = readWithSigns(html, { url });
    const { article, ...judged } = read;
    return { ...article, ...judged, signs };
  },
  readability: (html) => {
    const read = new Readability(parseHTML(html).document).parse();
    return told({ ...read, publishedAt: read?.publishedTime });
  },
  defuddle: async (html, url) => {
    const read = await Defuddle(parseHTML(html).document, url);
    return told({ ...read, byline: read.author, publishedAt: read.published });
  },
};

/** They answer in markup: its blocks are parted as ours are. */
function told({ title, byline, publishedAt, content }) {
  return { title, byline, publishedAt, text: reading().plainText(content ?? '') };
}
