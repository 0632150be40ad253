import { lineOf, mattersView, noticeFor, type BriefLine } from '#core';
import { anArticle, anOutcome, aReport, findingsRecorded, hoursLater, recorded, someFindings } from '#testing';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { atomFeed } from './atom.js';
import { entryOfLine, entryOfNotice } from './entries.js';
import { jsonFeed } from './json-feed.js';

const links = { story: 'reykjavik-2031', pageOf: (matter: string) => `https://watch.example/matters/${matter}` };
const about = {
  ...{ id: 'urn:summitwatch:reykjavik-2031:brief', title: 'The Reykjavik summit', description: 'Where it stands' },
  ...{ home: 'https://watch.example/', updated: hoursLater(1) },
  atom: 'https://watch.example/brief.atom?key=k&topic=ceasefire',
  json: 'https://watch.example/brief.json?key=k&topic=ceasefire',
};
const hostile = 'Talks <script>alert(1)</script> & “truce”\u0000\u202E ]]>';

function line(): BriefLine {
  const findings = someFindings({ outcomes: [anOutcome({ status: 'not-agreed' })] });
  const fact = findingsRecorded({ article: anArticle({ title: hostile }), findings });
  const matter = mattersView.evolve(undefined, recorded(fact, { subject: 'finding:a1' }), 'outcome:ceasefire');
  return lineOf(matter!)!;
}
const entry = entryOfLine(line(), hostile, links);

describe('the feeds', () => {
  it('are Atom that another reader reads, whatever pages hold', () => {
    const read = parseAtomFeed(atomFeed([entry], about));
    expect(read.links).toContainEqual(expect.objectContaining({ rel: 'self', href: about.atom }));
    expect(read.entries).toMatchObject([
      { id: 'urn:summitwatch:reykjavik-2031:outcome:ceasefire', title: { value: 'Ceasefire: not agreed' } },
    ]);
    const content = read.entries?.[0]?.content?.value ?? '';
    expect(content).toContain('&lt;script&gt;');
    expect(content).not.toMatch(/<script|[\u0000\u202E]/);
  });

  it('are JSON Feed 1.1 that another reader reads', () => {
    const text = jsonFeed([entry], about);
    expect(parseJsonFeed(text)).toMatchObject({
      title: 'The Reykjavik summit',
      feed_url: about.json,
      items: [{ id: entry.id, title: 'Ceasefire: not agreed', tags: ['outcome', 'not-agreed'] }],
    });
    expect(JSON.parse(text)).toMatchObject({ version: 'https://jsonfeed.org/version/1.1' });
  });

  it('show a matter anew once a person decides otherwise, though nothing that is said of it is newer', () => {
    const by = { by: 'Tove', reason: 'misread', at: hoursLater(9), type: 'finding-rejected.v1' } as const;
    const decided: BriefLine = { ...line(), belief: 'person', ruling: by };
    expect(entryOfLine(decided, null, links).updated).toBe(hoursLater(9));
    expect(entryOfLine({ ...decided, belief: 'machine' }, null, links).updated).toBe(entry.updated);
  });

  it('are feeds also when there is nothing to tell', () => {
    expect(parseAtomFeed(atomFeed([], about)).entries ?? []).toEqual([]);
    expect(JSON.parse(jsonFeed([], about))).toMatchObject({ items: [] });
  });

  it('link to no address that could run', () => {
    const source = { title: 'Talks', url: 'javascript:alert(1)', publisher: 'Paper' };
    for (const write of [atomFeed, jsonFeed]) expect(write([{ ...entry, source }], about)).not.toContain('javascript:');
  });

  it('have one entry for each change, under an id of its own', () => {
    const { article, textHash, claim } = aReport();
    const data = { from: 'proposed', value: 'agreed', because: { article, textHash, claim }, origins: 2, baseline: false } as const; // oxfmt-ignore
    const fact = { type: 'outcome-status-changed.v1', happened: { at: hoursLater(1), precision: 'minute' }, data } as const; // oxfmt-ignore
    const notice = noticeFor(recorded(fact, { subject: 'outcome:ceasefire', version: 2 }))!;
    expect(entryOfNotice(notice, null, { ...links, pageOf: ({ matter }) => links.pageOf(matter) })).toMatchObject({
      id: 'urn:summitwatch:reykjavik-2031:outcome:ceasefire@2',
      title: 'Ceasefire: agreed (before: proposed)',
      categories: ['outcome', 'agreed'],
    });
  });
});
