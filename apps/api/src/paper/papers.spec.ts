import { load } from 'cheerio';
import { english, tellingIn } from '#telling';
import * as german from '../../../../libs/telling/src/languages/de/index.js';
import type { BriefAnswer, MatterAnswer } from '../brief/present-brief.js';
import type { EvidenceAnswer } from '../brief/sentences.js';
import { articlePaper, briefPaper, matterPaper, signInPaper, troublePaper } from './papers.js';
import { sheetIn } from './sheet.js';
import { pathsAt } from './paths.js';
import { troubleFor } from './trouble-for.js';

/** What a hostile page, feed or person may write wherever we show a text of theirs. */
const hostile = [
  '<script>fired(1)</script>',
  '</style></title><script>fired(2)</script>',
  '"><img src=x onerror=fired(3)>',
  "' onmouseover='fired(4)",
  '<svg/onload=fired(5)>',
  '<!--><script>fired(6)//-->',
  '&lt;script&gt;fired(7)&lt;/script&gt;',
  '<iframe srcdoc="<script>fired(8)</script>">',
  '<meta http-equiv=refresh content="0;url=javascript:fired(9)">',
  '<base href="https://elsewhere.example/">',
  '<form action=https://elsewhere.example><input name=secret>',
  '</blockquote></main><style>*{display:none}</style>',
  '\u202e<b>gnp.exe</b>\u2066',
  '\u0000<\u0000script>fired(10)</script>',
];
const addresses = ['javascript:fired(1)', 'JaVaScRiPt:fired(2)', 'data:text/html,<script>1</script>', ' vbscript:x', '\u0001javascript:fired(3)', '"><script>']; // oxfmt-ignore
const speech = tellingIn(english);
const here = '/brief';
const sheet = sheetIn(speech, {
  here,
  paths: pathsAt({}),
  ...{ zone: 'Europe/Oslo', summitZone: 'Europe/Oslo' },
  now: Date.parse('2031-05-02T12:00:00Z'),
});

function evidence(text: string, url = 'https://news.example/a'): EvidenceAnswer {
  return {
    ...{ article: text, url, title: text, publisher: { name: text }, publishedAt: '2031-05-01T10:00:00Z', lang: text },
    ...{ value: text, attributedTo: [text], copyOf: text, baseline: true, textHash: text, start: 0, end: text.length },
    doubtful: true,
    ...{ sentence: text, before: text, after: text, removed: null },
    ruled: { by: text, reason: text, at: '2031-05-01T10:00:00Z', type: 'x', verdict: 'confirmed', machine: null },
  };
}

type Line = BriefAnswer['outcomes'][number];

function line(kind: Line['kind'], text: string, url?: string): Line {
  const abouts = {
    outcome: { kind: 'outcome', topic: text, parties: [text] },
    meeting: { kind: 'meeting', meetingKind: text, participants: [text, text], place: text, when: text },
    reaction: { kind: 'reaction', actor: text, actorKind: 'person', role: text, affiliation: text, toward: text },
  } as const;
  return {
    ...{ matter: `${kind}:${text}`, kind, about: structuredClone(abouts[kind]) as Line['about'], value: text },
    ...{ since: '2031-05-01T10:00:00Z', learntAt: '2031-05-01T10:00:00Z', former: text, turns: 3, instead: null },
    ...{ origins: 3, articles: 17, copies: 14, claimants: [], official: true, contradicted: true, overdue: true },
    ...{ due: { from: '2031-06-01', to: '2031-06-01' }, episode: 1, because: evidence(text, url), belief: 'person' },
    ...{ machine: { value: text, contradicted: true }, ruling: { by: text, reason: text, at: '', type: 'x' } },
  };
}

/** The second may be the first. */
function meetings(text: string, url?: string): BriefAnswer['meetings'] {
  const first = line('meeting', text, url);
  return [
    { ...first, perhapsOf: null },
    { ...first, matter: `${first.matter}.two`, perhapsOf: first.matter },
  ];
}

function brief(text: string, url?: string): BriefAnswer {
  return {
    story: { id: text, title: text, place: text, began: '2031-05-01T10:00:00Z', zone: 'Europe/Oslo' },
    ...{ asOf: '2031-05-02T12:00:00Z', clock: 'learnt', position: 7 },
    ...{ outcomes: [line('outcome', text, url)], meetings: meetings(text, url) },
    reactions: [line('reaction', text, url)],
    coverage: {
      position: 7,
      ...{ items: 9, relevant: 8, copies: 1, unreadable: 1, notUnderstood: 2, languages: [{ lang: text, items: 2 }] },
      ...{ pending: 1, parked: 1, sources: { total: 3, failing: [text], holed: [text, text] } },
    },
  };
}

function matter(text: string, url?: string) {
  const turn = { value: text, at: '2031-05-01T10:00:00Z', because: evidence(text, url) };
  const moment = { asOf: '2031-05-02T12:00:00Z', clock: 'learnt', position: 7 } as const;
  const none = { earlier: [], support: [], against: [], others: [], aside: [] };
  const perhaps = [{ ...line('meeting', text, url), matter: 'meeting:another' }];
  const detail: MatterAnswer = { ...line('meeting', text, url), ...moment, history: [turn], ...none, perhaps };
  const paragraph = { text: `${text} ${text}`, start: 0, end: text.length, isCut: true };
  const cited = { evidence: evidence(text, url), paragraph };
  return { detail, cited: { support: [[cited, cited]], against: [cited], others: [cited], aside: [cited], more: 3 } };
}

function article(text: string, url = 'https://news.example/a') {
  const mark = { start: 0, end: text.length };
  const kept = { id: text, title: text, publisher: text, url, lang: text, copyOf: text, text: `${text}\n${text}` };
  return { ...kept, removed: null, mark, isEarlier: true };
}

function pages(text: string, url?: string): readonly string[] {
  return [
    briefPaper({ brief: brief(text, url), sheet }),
    matterPaper({ ...matter(text, url), isPast: true, sheet }),
    articlePaper({ archived: article(text, url), moment: { asOf: text, clock: 'learnt' }, sheet }),
    signInPaper({ back: text, problem: text, speech }),
    troublePaper({ status: 404, message: text, speech }),
  ];
}

describe('a page without script', () => {
  it.each(hostile)('shows as text whatever somebody wrote: %s', (text) => {
    for (const page of pages(text)) {
      const $ = load(page);
      expect($('script, img, iframe, base, object, embed, body style, body meta, link[rel=stylesheet]').length).toBe(0);
      const attributes = $('*').toArray().flatMap((node) => ('attribs' in node ? Object.keys(node.attribs) : [])); // oxfmt-ignore
      expect(attributes.filter((name) => /^on|^style$|^srcdoc$|^formaction$/i.test(name))).toEqual([]);
      expect($('form').toArray().every(({ attribs }) => attribs.action?.startsWith('/brief'))).toBe(true); // oxfmt-ignore
    }
  });

  it.each(addresses)('has no link that runs: %s', (address) => {
    for (const page of pages('A plain title', address)) {
      const links = load(page)('[href]').toArray().map(({ attribs }) => attribs.href ?? ''); // oxfmt-ignore
      expect(links.filter((href) => !/^(?:\/(?!\/)|#|https:\/\/news\.example\/)/.test(href))).toEqual([]);
    }
  });

  it('shows the very characters of a sentence in its paragraph', () => {
    const $ = load(matterPaper({ ...matter('A <b>bold</b> “claim”'), isPast: false, sheet }));
    expect($('article mark').first().text()).toBe('A <b>bold</b> “claim”');
  });

  it('tells the state, the parts, how each line is borne out and what was not seen', () => {
    const $ = load(briefPaper({ brief: brief('agreed'), sheet }));
    expect($('.state dl > div, .state > p').length).toBeLessThanOrEqual(12);
    expect($('main > section > h2').toArray().map((node) => $(node).text())).toEqual(['Outcomes', 'Follow-up meetings', 'Reactions', 'Not read, not understood, not seen']); // oxfmt-ignore
    expect($('#outcomes .sources').text().replaceAll('\u00a0', ' ')).toContain('3 origins · 14 copies');
    expect($('#outcomes .status use').attr('href')).toBe('#handshake');
    expect($('#handshake').length).toBe(1);
    expect($('#not-seen li').length).toBe(6);
  });

  it('tells a meeting that may be another one within that one’s row, and in none of its own', () => {
    const $ = load(briefPaper({ brief: brief('Ada and Bo'), sheet }));
    expect($('.rows > li .perhaps a').toArray().map(({ attribs }) => attribs.href)).toEqual([
      sheet.paths.matter('meeting:Ada and Bo.two'),
    ]); // oxfmt-ignore
    expect($(`h4 a[href="${sheet.paths.matter('meeting:Ada and Bo.two')}"]`).length).toBe(0);
  });

  it('tells of a meeting which others it may be, with the way there', () => {
    const $ = load(matterPaper({ ...matter('Ada and Bo'), isPast: false, sheet }));
    expect($('.perhaps a').attr('href')).toBe(sheet.paths.matter('meeting:another'));
  });

  it('marks as English the office that another language has no word for, and nothing beside it', () => {
    const inGerman = { ...sheet, speech: tellingIn(german) };
    const of = (role: string) => {
      const about = { kind: 'reaction', actor: 'Ada Brink', actorKind: 'person', role, affiliation: 'Turkey', toward: 'summit' } as const; // oxfmt-ignore
      const reactions = [{ ...line('reaction', 'positive'), about }];
      const said = load(briefPaper({ brief: { ...brief('agreed'), reactions }, sheet: inGerman }))(
        '.actor .faint',
      ).first();
      return [said.text(), said.find('[lang=en]').text()];
    };
    expect(of('Keeper of the Seals')).toEqual(['Keeper of the Seals, Türkei', 'Keeper of the Seals']);
    expect(of('foreign minister')).toEqual(['Außenminister/-in, Türkei', '']);
  });

  it('says why a part is empty', () => {
    const empty = { ...brief('agreed'), outcomes: [], meetings: [], reactions: [], coverage: null };
    expect(load(briefPaper({ brief: empty, sheet }))('.empty').length).toBe(3);
  });
});

describe('in the place of a page that cannot be shown', () => {
  const asked = { message: 'sign in first', method: 'GET', url: '/brief?asOf=2031-05-01', body: undefined };
  const stranger = { isFromElsewhere: false, hasSession: false, speech };

  it('stands the form for signing in, which leads back to that page', () => {
    const $ = load(troubleFor({ ...asked, ...stranger, status: 401 }));
    expect($('input[name=back]').attr('value')).toBe('/brief?asOf=2031-05-01');
  });

  it('stands the form with what was wrong, and still leads nowhere else', () => {
    const body = { back: 'https://elsewhere.example/' };
    const $ = load(troubleFor({ ...asked, ...stranger, status: 429, method: 'POST', url: '/brief/sign-in', body }));
    expect([$('[role=alert]').text(), $('input[name=back]').attr('value')]).toEqual(['Sign in first.', '/brief']);
  });

  it('stands a page that asks for itself again, where a link of another site held the session back', () => {
    const page = troubleFor({ ...asked, ...stranger, isFromElsewhere: true, status: 401 });
    expect(load(page)('meta[http-equiv=refresh]').attr('content')).toBe('0;url=/brief?asOf=2031-05-01');
  });

  it('stands why, for all else', () => {
    const page = troubleFor({ ...asked, ...stranger, status: 404, message: 'nothing is reported of it' });
    expect(load(page)('main').text()).toContain('Nothing is reported of it.');
  });
});
