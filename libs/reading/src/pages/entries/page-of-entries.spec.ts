import { cleanArticle } from '../clean-article.js';

const url = 'https://harbour.example/world/fishing-talks';
const told = (at: number): string =>
  `Negotiators number ${String(at)} left the hall by the side door and said that the third chapter of the draft had been closed without a vote.`;

interface Shown {
  readonly time: string;
  readonly heading?: string;
  readonly text?: string;
}

function live(posts: readonly Shown[], box = 'live-post', head = ''): string {
  const shown = posts.map(
    ({ time, heading, text }, at) =>
      `<div class="${box}" id="p${String(at)}">${time}${heading === undefined ? '' : `<h2>${heading}</h2>`}<p>${text ?? told(at)}</p></div>`,
  );
  return `<html lang="en"><head>${head}<title>Fishing talks</title></head><body><main><h1>Fishing talks</h1>
    <p class="intro">Our correspondents follow the second day of the talks on shared waters from the conference hall and the quay.</p>
    <div class="stream">${shown.join('<div class="ad">Advertisement</div>')}</div></main></body></html>`;
}

function entriesOf(html: string, address = url) {
  const { verdict, article } = cleanArticle(html, { url: address });
  const pieces = article.entries?.map(({ start, end, ...entry }) => ({
    ...entry,
    text: article.text.slice(start, end),
  }));
  return { verdict, pieces: pieces ?? [], times: pieces?.map(({ publishedAt }) => publishedAt), text: article.text };
}

const day = '<meta property="article:published_time" content="2024-09-16T21:00:00+02:00">';
const clock = (time: string): string => `<span class="time">${time}</span>`;

describe('live blogs', () => {
  it('are read post by post, each with its time and heading, in the order of the page', () => {
    const { verdict, pieces, text } = entriesOf(
      live([
        { time: '<time datetime="2024-09-16T15:10:00+02:00">3.10pm</time>', heading: 'Talks end for the day' },
        { time: '<time datetime="2024-09-16T13:02:00+02:00">1.02pm</time>', heading: 'Lunch is cut short' },
        { time: '<time datetime="2024-09-16T09:30:00+02:00">9.30am</time>', heading: 'Delegations arrive' },
      ]),
    );
    expect(verdict).toBe('live-blog');
    expect(pieces.map(({ title, publishedAt }) => [title, publishedAt])).toEqual([
      ['Talks end for the day', '2024-09-16T15:10:00+02:00'],
      ['Lunch is cut short', '2024-09-16T13:02:00+02:00'],
      ['Delegations arrive', '2024-09-16T09:30:00+02:00'],
    ]);
    expect(pieces[1]?.text).toBe(`Lunch is cut short\n${told(1)}`);
    expect(text.startsWith('Our correspondents follow')).toBe(true);
    expect(text).not.toMatch(/Advertisement|3\.10pm/);
  });

  it('take the day of a bare clock time from the page, and count midnights from the oldest post on', () => {
    const newestFirst = live(
      [clock('00:40'), clock('23:55'), clock('22:10')].map((time) => ({ time })),
      'live-post',
      day,
    );
    expect(entriesOf(newestFirst).times).toEqual([
      '2024-09-17T00:40:00+02:00',
      '2024-09-16T23:55:00+02:00',
      '2024-09-16T22:10:00+02:00',
    ]);
    const oldestFirst = live(
      [clock('22:10'), clock('23:55'), clock('00:40')].map((time) => ({ time })),
      'live-post',
      day,
    );
    expect(entriesOf(oldestFirst).times).toEqual([
      '2024-09-16T22:10:00+02:00',
      '2024-09-16T23:55:00+02:00',
      '2024-09-17T00:40:00+02:00',
    ]);
  });

  it('take a small step back in the clock for disorder and not for a midnight', () => {
    const posts = [clock('14:02'), clock('14:05'), clock('13:58'), clock('14:20')].map((time) => ({ time }));
    const { times } = entriesOf(live(posts.reverse(), 'ticker-entry', day));
    expect(times?.every((time) => time?.startsWith('2024-09-16T1') === true)).toBe(true);
  });

  it('say no day where the page says none, and no zone where it says none', () => {
    const posts = [clock('15:10'), clock('13:02'), clock('9:30')].map((time) => ({ time }));
    expect(entriesOf(live(posts)).times).toEqual([undefined, undefined, undefined]);
    const written = day.replace('+02:00', 'Z');
    expect(entriesOf(live(posts, 'live-post', written)).times?.[0]).toBe('2024-09-16T15:10:00');
  });

  it('take the zone beside the clock', () => {
    const posts = [clock('15:10 CEST'), clock('13:02 CEST'), clock('9:30 CEST')].map((time) => ({ time }));
    expect(entriesOf(live(posts, 'live-post', day.replace('+02:00', 'Z'))).times?.[0]).toBe(
      '2024-09-16T15:10:00+02:00',
    );
  });

  const ld = (updates: readonly object[]): string =>
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'LiveBlogPosting', headline: 'Fishing talks', liveBlogUpdate: updates })}</script>`;
  const update = (at: number, time: string): object => ({
    ...{ '@type': 'BlogPosting', headline: `Chapter ${String(at)} closed`, datePublished: time, articleBody: told(at) },
  });

  it('are told by structured data where the page shows none of them', () => {
    const updates = [update(2, '2024-09-16T13:00:00Z'), update(1, '2024-09-16T11:00:00Z')];
    const html = `<html><head>${ld(updates)}</head><body><h1>Fishing talks</h1><div id="app"></div></body></html>`;
    const { verdict, pieces } = entriesOf(html);
    expect(verdict).toBe('live-blog');
    expect(pieces).toEqual([
      { title: 'Chapter 2 closed', publishedAt: '2024-09-16T13:00:00Z', text: `Chapter 2 closed\n${told(2)}` },
      { title: 'Chapter 1 closed', publishedAt: '2024-09-16T11:00:00Z', text: `Chapter 1 closed\n${told(1)}` },
    ]);
  });

  it('have the times of structured data where both tell them', () => {
    const head = ld([
      update(0, '2024-09-16T13:10:00Z'),
      update(1, '2024-09-16T11:02:00Z'),
      update(2, '2024-09-16T07:30:00Z'),
    ]);
    const posts = ['15:10', '13:02', '9:30'].map((time, at) => ({
      time: clock(time),
      heading: `Chapter ${String(at)} closed`,
    }));
    expect(entriesOf(live(posts, 'entry', head)).times).toEqual([
      '2024-09-16T13:10:00Z',
      '2024-09-16T11:02:00Z',
      '2024-09-16T07:30:00Z',
    ]);
  });

  it('hold a pinned post once', () => {
    const pinned = { time: clock('13:02'), heading: 'Lunch is cut short', text: told(9) };
    const posts = [
      pinned,
      { time: clock('15:10'), heading: 'The end' },
      pinned,
      { time: clock('9:30'), heading: 'Arrival' },
    ];
    const { pieces } = entriesOf(live(posts, 'live-post', day));
    expect(pieces.map(({ title }) => title)).toEqual(['The end', 'Lunch is cut short', 'Arrival']);
  });

  it('leave out a summary of key events that repeats the headings, and the button for more', () => {
    const posts = [clock('15:10'), clock('13:02'), clock('9:30')].map((time, at) => ({
      time,
      heading: `Chapter ${String(at)} closed`,
    }));
    const html = live(posts, 'live-post', day)
      .replace(
        '<div class="stream">',
        '<ul class="key-events"><li>Chapter 0 closed</li><li>Chapter 2 closed</li></ul><div class="stream">',
      )
      .replace('</main>', '<div class="more">Load more posts</div></main>');
    const { text } = entriesOf(html);
    expect(text.match(/Chapter 0 closed/g)).toHaveLength(1);
    expect(text).not.toContain('Load more');
  });

  it('are not made by a headline that says live', () => {
    const html = `<article><h1>Live: talks on fishing</h1>${[1, 2, 3, 4].map((at) => `<p>${told(at)}</p>`).join('')}</article>`;
    expect(entriesOf(html, `${url}-live`)).toMatchObject({ verdict: 'article', pieces: [] });
  });

  it('are not made by comments with their times', () => {
    const comment = (at: number): string =>
      `<li class="comment"><time datetime="2024-09-16T1${String(at)}:00">1${String(at)}:00</time><p>${told(at)}</p></li>`;
    const html = `<article><h1>Talks</h1><p>${told(7)}</p><p>${told(8)}</p></article><ol class="comments">${[1, 2, 3, 4, 5].map(comment).join('')}</ol>`;
    expect(entriesOf(html).verdict).toBe('article');
  });
});

describe('pages of several articles', () => {
  const words = (at: number): string => `<p>${told(at)}</p><p>${told(at + 10)}</p><p>${told(at + 20)}</p>`;
  const post = (at: number): string =>
    `<article class="post"><h2><a href="/2024/post-${String(at)}">Day ${String(at)} at the quay</a></h2><time datetime="2024-09-1${String(at)}">1${String(at)} September</time>${words(at)}</article>`;

  it('are named, and all of them kept, with the day of each', () => {
    const { verdict, pieces } = entriesOf(
      `<title>Quay diary</title><main>${[4, 3, 2].map(post).join('')}</main>`,
      'https://quay.example/',
    );
    expect(verdict).toBe('several-articles');
    expect(pieces.map(({ title, publishedAt }) => [title, publishedAt])).toEqual([
      ['Day 4 at the quay', '2024-09-14'],
      ['Day 3 at the quay', '2024-09-13'],
      ['Day 2 at the quay', '2024-09-12'],
    ]);
    expect(pieces[2]?.text).toBe(`Day 2 at the quay\n${told(2)}\n${told(12)}\n${told(22)}`);
  });

  it('may be a digest of headed stories that calls itself one', () => {
    const stories = ['Fishing', 'Ferries', 'Weather'].map((name, at) => `<h2>${name}</h2>${words(at)}`);
    const html = `<article><h1>Harbour daily briefing</h1><p>${told(5)}</p>${stories.join('')}</article>`;
    const { verdict, pieces } = entriesOf(html);
    expect(verdict).toBe('several-articles');
    expect(pieces.map(({ title }) => title)).toEqual(['Fishing', 'Ferries', 'Weather']);
  });

  it('are not made by sub-headings', () => {
    const sections = ['What was said', 'Who was there', 'What comes next'].map(
      (name, at) => `<section class="part"><h2>${name}</h2>${words(at)}</section>`,
    );
    const html = `<article><h1>Fishing talks explained</h1><p>${told(5)}</p>${sections.join('')}</article>`;
    expect(entriesOf(html)).toMatchObject({ verdict: 'article', pieces: [] });
  });

  it('are not made by a list of places, each linked', () => {
    const head = '<meta property="og:type" content="article">';
    const places = [1, 2, 3, 4].map(
      (at) =>
        `<section class="place"><h2><a href="https://inn-${String(at)}.example/">Inn ${String(at)}</a></h2>${words(at)}</section>`,
    );
    expect(entriesOf(`${head}<article><h1>Four inns at the quay</h1>${places.join('')}</article>`).verdict).toBe(
      'article',
    );
  });

  it('are not made by teasers', () => {
    const teaser = (at: number): string =>
      post(at).replace(/<\/article>/, `<a href="/2024/post-${String(at)}">Continue reading</a></article>`);
    expect(
      entriesOf(
        `<title>Quay diary</title><main>${[4, 3, 2].map(teaser).join('')}</main>`,
        'https://quay.example/tag/quay',
      ).verdict,
    ).not.toBe('several-articles');
  });

  it('are not made by articles that hang below the one that was asked for', () => {
    const page = `<title>Day 4 at the quay</title><main>${post(4).replaceAll('h2', 'h1')}${post(3)}${post(2)}</main>`;
    expect(entriesOf(page).verdict).toBe('article');
  });
});
