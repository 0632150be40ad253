import { mailFor } from './mail.js';
import { messageFor, presets } from './presets.js';
import { filledIn, troubleWith } from './template.js';
import type { Told, ToldChange } from './told.js';

const change: ToldChange = {
  headline: 'Ceasefire: not agreed (before: proposed)',
  sentence: 'They parted <!channel> without a "truce" & @everyone *went* home.\u202E',
  publisher: 'Nordic Wire',
  ...{ url: 'https://wire.example/1', page: 'https://watch.example/matters/outcome%3Aceasefire' },
  ...{ kind: 'outcome', before: 'proposed', after: 'not-agreed', origins: 3, official: true, perhapsOf: null },
};
const told: Told = { title: 'The Reykjavik summit', changes: [change], whole: 'https://watch.example/' };
const digest: Told = { ...told, changes: Array.from({ length: 40 }, (_, i) => ({ ...change, headline: `Change ${String(i)}` })) }; // oxfmt-ignore

describe('a message', () => {
  it.each(presets)('for %s says of a meeting that it may have been told before', (preset) => {
    const again = { ...change, perhapsOf: 'meeting:meeting.clara-whitfield.pavel-orlov' };
    const said = preset === 'json' ? '"perhapsOf":"meeting:' : 'perhaps a meeting told before';
    expect(messageFor(preset, { ...told, changes: [again] }).body).toContain(said);
    expect(messageFor(preset, told).body).not.toContain(said);
  });

  it.each(presets)('for %s stays within what the service takes, also for a digest of forty', (preset) => {
    for (const each of [told, digest, { ...told, changes: [] }]) {
      const { body, contentType } = messageFor(preset, each);
      expect(Buffer.byteLength(body)).toBeLessThan(20_000);
      if (contentType === 'application/json') expect(JSON.parse(body)).toBeInstanceOf(Object);
      expect(body).not.toMatch(/[\u0000-\u0008\u202E]/);
    }
  });

  it.each(['x', '漢', '&', '<', '*', '"', '\u0007', '🕊'])('of nothing but %s keeps the limits of each part that services have', (letter) => {
    const long = { headline: letter.repeat(900), sentence: letter.repeat(2000), publisher: letter.repeat(900), url: `https://${'u'.repeat(5000)}`, page: `https://${'p'.repeat(1400)}` };
    for (const count of [1, 200]) {
      const hostile: Told = { title: letter.repeat(900), whole: long.page, changes: Array.from({ length: count }, () => ({ ...change, ...long })) };
      const slack = JSON.parse(messageFor('slack', hostile).body) as { text: string; blocks: { text?: { text: string } }[] };
      expect(Math.max(...slack.blocks.map(({ text }) => text?.text.length ?? 0))).toBeLessThanOrEqual(3000);
      expect(slack.blocks.length).toBeLessThanOrEqual(50);
      expect(slack.text.length).toBeLessThan(4000);
      const discord = JSON.parse(messageFor('discord', hostile).body) as { content: string; embeds: { title: string; description: string; url?: string }[] };
      expect(discord.content.length).toBeLessThanOrEqual(2000);
      expect(discord.embeds.every(({ title, description, url = '' }) => title.length <= 256 && description.length <= 4096 && url.length <= 2048)).toBe(true);
      expect(discord.embeds.reduce((sum, { title, description }) => sum + title.length + description.length, 0)).toBeLessThanOrEqual(6000);
      expect(discord.embeds.length).toBeLessThanOrEqual(10);
      expect(Buffer.byteLength(messageFor('ntfy', hostile).body)).toBeLessThanOrEqual(4096);
      expect(Buffer.byteLength(messageFor('teams', hostile).body)).toBeLessThan(28_000);
    }
  }); // oxfmt-ignore

  it('counts what is left out, the oldest, and links to where all of it stands', () => {
    const many = { ...told, changes: Array.from({ length: 40 }, () => ({ ...change, sentence: 'ж'.repeat(900) })) };
    for (const preset of ['slack', 'discord', 'teams'] as const) {
      const { body } = messageFor(preset, many);
      const shown = body.split('proposed').length - 1;
      expect(body).toContain(`and ${String(40 - shown)} changes before these`);
      expect(body).toContain('https://watch.example/');
    }
    expect(JSON.parse(messageFor('json', many).body)).toMatchObject({ omitted: 25, whole: 'https://watch.example/' });
  });

  it('calls nobody on Slack', () => {
    const { body } = messageFor('slack', told);
    expect(body).toContain('&lt;!channel&gt;');
    expect(JSON.parse(body)).toMatchObject({
      text: 'Ceasefire: not agreed (before: proposed)',
      blocks: [
        { text: { text: expect.stringContaining('<https://watch.example/matters/outcome%3Aceasefire|') as string } },
      ],
    });
  });

  it('calls nobody on Discord', () => {
    const body = JSON.parse(messageFor('discord', told).body) as { embeds: { description: string }[] };
    expect(body).toMatchObject({
      allowed_mentions: { parse: [] },
      embeds: [{ title: change.headline, url: change.page }],
    });
    expect(body.embeds[0]?.description).toContain('\\*went\\*');
    expect((JSON.parse(messageFor('discord', digest).body) as { embeds: object[] }).embeds).toHaveLength(10);
  });

  it('is an adaptive card for Teams', () => {
    expect(JSON.parse(messageFor('teams', told).body)).toMatchObject({
      type: 'message',
      attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: { type: 'AdaptiveCard' } }],
    });
  });

  it('is text with a title and a page to click for ntfy', () => {
    const { body, query, contentType } = messageFor('ntfy', told);
    expect(contentType).toContain('text/plain');
    expect(query).toEqual({ title: change.headline, click: change.page });
    expect(body).toContain('Nordic Wire · 3 independent origins · first-hand');
  });

  it('says how many changes a digest holds, and how many it does not show', () => {
    const { body } = messageFor('ntfy', digest);
    expect(messageFor('ntfy', digest).query?.title).toBe('The Reykjavik summit: 40 changes');
    expect(body).toContain('and 25 changes before these');
    expect(body).toContain('Change 39');
  });
});

describe('a template', () => {
  const json = { type: 'application/json', text: '{"text": "{{headline}}: {{sentence}}", "n": {{origins}}}' } as const;

  it('puts in what is told, and no page can break out of its string', () => {
    expect(JSON.parse(filledIn(json, told).body)).toEqual({
      text: `${change.headline}: They parted <!channel> without a "truce" & @everyone *went* home.`,
      n: 3,
    });
  });

  it('repeats for each change of a digest', () => {
    const { body } = filledIn({ type: 'text/plain', text: '{{#changes}}{{headline}};{{/changes}}' }, digest);
    expect(body.split(';')).toHaveLength(41);
  });

  it('is refused where it gives no JSON or does not close what it opens, with a sentence', () => {
    expect(troubleWith(json, told)).toBeNull();
    expect(troubleWith({ ...json, text: '{"text": {{headline}}}' }, told)).toMatch(/gives no JSON/);
    expect(troubleWith({ type: 'text/plain', text: '{{#changes}}' }, told)).toMatch(/gives no text: .*changes/);
  });

  it('runs nothing', () => {
    const text = '{{constructor.constructor}}{{__proto__}}';
    expect(filledIn({ type: 'text/plain', text }, told).body).not.toContain('function');
  });
});

describe('a mail', () => {
  const many = (count: number, given: Partial<ToldChange> = {}): Told => ({ ...told, changes: Array.from({ length: count }, (_, i) => ({ ...change, headline: `Change ${String(i)}`, ...given })) }); // oxfmt-ignore

  it('is as HTML of headings and paragraphs, the sentence in quotation marks and its page no further than a press', () => {
    const { html } = mailFor({ ...told, changes: [{ ...change, sentence: 'They parted <b>.' }] });
    expect(html.match(/<[^/][^> ]*/g)).toEqual(['<h2', '<h3', '<a', '<p', '<p', '<a']);
    expect(html).toContain('<p>“They parted &lt;b&gt;.”</p><p><a href="https://wire.example/1">Nordic Wire · ');
  });

  it('tells all of a day’s digest, and of far more the newest, with how many are left out and where they stand', () => {
    const whole = mailFor(many(60));
    expect(whole.text).toContain('Change 0\n');
    expect(whole.text).not.toContain('before these');
    const { text, html } = mailFor(many(2000));
    for (const body of [text, html]) {
      expect(Buffer.byteLength(body)).toBeLessThan(90_000);
      expect(body).toContain('Change 1999');
    }
    const [, left = ''] = /And (\d+) changes before these: https:\/\/watch\.example\//.exec(text) ?? [];
    expect(text.match(/^Change \d+$/gm)).toHaveLength(2000 - Number(left));
    expect(html).toContain(`<a href="https://watch.example/">And ${left} changes before these</a>`);
  });

  it.each(['漢', '&', '<'])('of nothing but %s is no larger, too', (letter) => {
    const long = {
      headline: letter.repeat(900),
      sentence: letter.repeat(30_000),
      url: `https://${letter.repeat(400)}`,
    };
    for (const count of [1, 400]) {
      const { text, html } = mailFor(many(count, long));
      expect(Math.max(Buffer.byteLength(text), Buffer.byteLength(html))).toBeLessThan(90_000);
    }
  });
});
