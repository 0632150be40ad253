// What the healthy publishers print: feeds that mostly stay as they are, items in the words of the summit, and pages to be
// read in full. All of it is made from numbers, so that two runs serve the same.
import { chanceFrom } from '../chance.mjs';

const openings = [
  'Donald Trump and Vladimir Putin talked in Anchorage for close to three hours on Friday.',
  'The two leaders left the base without a ceasefire, and neither took questions.',
  'Officials in Kyiv said on Saturday that they had been told of the talks by telephone.',
  'European leaders will meet in Brussels on Monday to agree on a common answer.',
];
const bodies = [
  '“There were many points that we agreed on, and a few that are left,” Trump told reporters.',
  'Putin said that the conversation had been useful and that he expects to see his guest in Moscow.',
  'Volodymyr Zelenskyy confirmed that he would travel to Washington on Monday.',
  'A spokesman for the Kremlin denied that any date had been set for a second meeting.',
  'Analysts doubt that the understanding, as far as it is known, will hold for long.',
  'The harbour of the city was closed to private boats for the whole day.',
  'Sanctions against Russian oil will stay in place for now, a senior official said.',
  'Several governments welcomed the talks and called for Ukraine to be at the table.',
  'The foreign minister of Norway called the outcome “thin, but better than silence”.',
  'A prisoner exchange was discussed, according to two people who know of the talks.',
  'Reporters waited behind a fence, in rain that did not stop until the evening.',
  'Security guarantees for Ukraine were named in every statement, and explained in none.',
];
const subjects = ['Trump and Putin', 'Zelenskyy', 'The Kremlin', 'European leaders', 'The White House', 'Kyiv'];
const deeds = ['on the Anchorage summit', 'on a ceasefire', 'on a second meeting', 'on sanctions', 'on guarantees'];

const sentencesPerPage = 24;

/** One publisher: `next()` prints one more item and answers its path, `document()` is the feed as it stands, with its validators. */
export function publisher(number, { items, began }) {
  const name = `Loopback Wire ${number}`;
  const printed = [];
  let changedAt = began;
  const print = (at) => {
    const chance = chanceFrom(number * 1009 + printed.length);
    const title = `${chance.pick(subjects)} ${chance.pick(deeds)}: dispatch ${number}-${printed.length}`;
    const path = `/dispatch-${printed.length}.html`;
    printed.push({ title, path, at });
    // A date of whole seconds must still tell two versions apart.
    changedAt = Math.max(at, changedAt + 1000);
    return path;
  };
  for (let i = items; i > 0; i--) print(began - i * 3_600_000);
  changedAt = began;
  return {
    next: () => print(Date.now()),
    page: (path) => {
      const place = printed.findIndex((item) => item.path === path);
      return place < 0 ? undefined : pageOf(printed[place], chanceFrom(number * 7919 + place));
    },
    document: (base) => ({
      body: rss(name, base, printed.slice(-items)),
      etag: `"${number}-${printed.length}"`,
      lastModified: new Date(changedAt).toUTCString(),
    }),
  };
}

function rss(name, base, items) {
  const entries = [...items]
    .reverse()
    .map(
      ({ title, path, at }) =>
        `<item><title>${title}</title><link>${base}${path}</link><guid>${base}${path}</guid>` +
        `<pubDate>${new Date(at).toUTCString()}</pubDate><description>${title}, in short.</description></item>`,
    );
  const head = `<title>${name}</title><link>${base}/</link><description>All of it</description>`;
  return `<?xml version="1.0"?>\n<rss version="2.0"><channel>${head}${entries.join('\n')}</channel></rss>\n`;
}

function pageOf({ title, at }, chance) {
  const sentences = [chance.pick(openings), ...Array.from({ length: sentencesPerPage }, () => chance.pick(bodies))];
  const paragraphs = [];
  // Numbers keep the pages from being copies of one another.
  for (let i = 0; i < sentences.length; i += 3) {
    const mark = `Desk note ${chance.hex(12)} of the edition ${chance.upTo(9000)}, kept for the record.`;
    paragraphs.push(`<p>${[...sentences.slice(i, i + 3), mark].join(' ')}</p>`);
  }
  const published = `<meta property="article:published_time" content="${new Date(at).toISOString()}">`;
  const head = `<meta charset="utf-8"><title>${title}</title>${published}`;
  return `<!doctype html><html lang="en"><head>${head}</head><body><article><h1>${title}</h1>${paragraphs.join('\n')}</article></body></html>`;
}
