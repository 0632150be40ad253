import { Refusal } from '#core';
import { loadStory, parseStory } from './load-story.js';

const story = `id: test-summit
title: A summit
summit:
  leaders: [Ann Able]
  place: Somewhere
  began: 2025-08-15T19:30:00Z
  ended: 2025-08-15T22:55:00Z
  zone: America/Anchorage
actors:
  - name: Ann Able
    kind: person
    aliases: [Able]
    affiliation: Ableland
    party: true
  - name: Ableland
    kind: country
relevance:
  threshold: 2
  groups:
    - name: talks
      weight: 1
      any: [summit*, talks]
feeds:
  - id: wire
    url: https://wire.example/feed.xml
    publisher: Wire
    kind: wire
    country: EU
    lang: en
`;

/** What a story is refused for, after one change to a good one. */
function problemsWith(from: string, to: string): readonly string[] {
  expect(story).toContain(from);
  return problemsOf(story.replace(from, to));
}

function problemsOf(text: string): readonly string[] {
  try {
    parseStory(text, 'test.yaml');
    return [];
  } catch (error) {
    expect(error).toBeInstanceOf(Refusal);
    expect((error as Refusal).code).toBe('invalid');
    return (error as Refusal).message.split('\n').slice(1);
  }
}

describe('a story file', () => {
  it('may name families of publishers, by their names and sites; a publisher is of one family', () => {
    const families = (second: string) =>
      `${story}families:\n  - name: North\n    members: [Wire, North, north.example]\n  - name: South\n    members: [${second}]\n`;
    expect(parseStory(families('Post'), 'test.yaml').families?.map(({ members }) => members.length)).toEqual([3, 1]);
    expect(problemsOf(families('wire'))).toEqual([
      expect.stringContaining('"wire" belongs to the family "North" already'),
    ]);
    expect(problemsOf(`${families('Post')}    owner: X\n`)).toEqual([expect.stringContaining('owner')]);
    expect(problemsOf(families(''))).toEqual([expect.stringContaining('one publisher or site at least is expected')]);
  });

  it('becomes a story; aliases may be left out', () => {
    expect(parseStory(story, 'test.yaml')).toMatchObject({
      id: 'test-summit',
      summit: { leaders: ['Ann Able'], zone: 'America/Anchorage' },
      actors: [
        { name: 'Ann Able', party: true },
        { name: 'Ableland', aliases: [] },
      ],
      feeds: [{ id: 'wire', country: 'EU' }],
    });
  });

  it('keeps absent keys absent', () => {
    expect(Object.keys(parseStory(story, 'test.yaml').actors[1]!)).toEqual(['name', 'kind', 'aliases']);
  });

  it('is refused for every problem at once, in the order of its lines', () => {
    const broken = story
      .replace('kind: person', 'kind: persn')
      .replace('lang: en', 'lang: 7')
      .replace('id: test', 'id: T');
    expect(problemsOf(broken)).toEqual([
      '  test.yaml:1:1 id is "T-summit"; lower-case letters, digits and single hyphens are allowed',
      '  test.yaml:11:5 actors[0].kind is "persn"; allowed: person, organization, country, group; did you mean "person"?',
      '  test.yaml:29:5 feeds[0].lang is 7; text is expected',
    ]);
  });

  it('says what is missing', () => {
    expect(problemsWith('title: A summit\n', '')).toEqual(['  test.yaml:1:1 title is missing; text is expected']);
  });

  it('has no unknown keys, and a near spelling is pointed out', () => {
    expect(problemsWith('aliases:', 'alliases:')).toEqual([
      '  test.yaml:12:5 actors[0].alliases is not a known key; allowed: name, kind, aliases, role, affiliation, party; did you mean "aliases"?',
    ]);
  });

  it('is refused for an unknown kind of publisher', () => {
    expect(problemsWith('kind: wire', 'kind: news paper')[0]).toMatch(
      /feeds\[0\]\.kind .*; did you mean "newspaper"\?$/,
    );
  });

  it.each([
    ['began: 2025-08-15T19:30:00Z', 'began: 2025-02-30T19:30:00Z', 'summit.began'],
    ['began: 2025-08-15T19:30:00Z', 'began: 15 August 2025', 'summit.began'],
    ['began: 2025-08-15T19:30:00Z', 'began: 2025-08-15T19:30:00', 'summit.began'],
    ['zone: America/Anchorage', 'zone: America/Anchorag', 'summit.zone'],
    ['zone: America/Anchorage', 'zone: AKDT', 'summit.zone'],
    ['country: EU', 'country: Europe', 'feeds[0].country'],
    ['lang: en', 'lang: english_', 'feeds[0].lang'],
    ['url: https://wire.example/feed.xml', 'url: file:///etc/passwd', 'feeds[0].url'],
    ['url: https://wire.example/feed.xml', 'url: https://me:pw@wire.example/', 'feeds[0].url'],
    ['weight: 1', 'weight: 0', 'relevance.groups[0].weight'],
    ['[summit*, talks]', '[sum*mit]', 'relevance.groups[0].any[0]'],
    ['[summit*, talks]', "['*']", 'relevance.groups[0].any[0]'],
    ['[summit*, talks]', '[]', 'relevance.groups[0].any'],
  ])('is refused when %s becomes %s', (from, to, path) => {
    const problems = problemsWith(from, to);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(` ${path} is `);
  });

  it('is refused when the talks end before they begin', () => {
    expect(problemsWith('ended: 2025-08-15', 'ended: 2025-08-14')[0]).toContain('summit.ended is before summit.began');
  });

  it('is refused when a leader or an affiliation is no actor', () => {
    expect(problemsWith('leaders: [Ann Able]', 'leaders: [Anne Able]')[0]).toContain(
      'summit.leaders[0] "Anne Able" is not the name of an actor; did you mean "Ann Able"?',
    );
    expect(problemsWith('affiliation: Ableland', 'affiliation: Abeland')[0]).toContain('did you mean "Ableland"?');
  });

  it('is refused when two actors claim one name, whatever its letter case', () => {
    expect(problemsWith('kind: country', 'kind: country\n    aliases: [ABLE]')).toEqual([
      '  test.yaml:17:15 actors[1].aliases[0] "ABLE" belongs to "Ann Able" already; a name may mean one actor only',
    ]);
  });

  it('is refused when an alias repeats a name of its own actor', () => {
    expect(problemsWith('aliases: [Able]', 'aliases: [Ann Able]')[0]).toContain('repeats "Ann Able" of the same actor');
  });

  it('is refused when no article can reach the threshold', () => {
    expect(problemsWith('threshold: 2', 'threshold: 2.5')[0]).toContain('which no article can reach');
  });

  it('is refused when a feed repeats an id or an address', () => {
    const again = 'feeds:\n  - { id: wire, url: http://WIRE.example/feed.xml/, publisher: W, kind: wire, lang: en }\n';
    const problems = problemsWith('feeds:\n', again);
    expect(problems[0]).toContain('feeds[1] repeats the id "wire"');
    expect(problems[1]).toContain('feeds[1] repeats the address of "wire"');
  });

  it('is refused when a group or a term is repeated', () => {
    const again = '    - { name: talks, weight: 1, any: [Talks, talks] }\nfeeds:';
    const problems = problemsWith('feeds:', again).join('\n');
    expect(problems).toContain('repeats the group name "talks"');
    expect(problems).toContain('relevance.groups[1].any[1] repeats the term "talks"');
  });

  it('is refused with line and column where it is no YAML', () => {
    expect(problemsOf('id: a\ntitle: [b\nfeeds: c')[0]).toMatch(/^ {2}test\.yaml:3:1 is no YAML: /);
    expect(problemsOf('id: a\nid: b')[0]).toMatch(/^ {2}test\.yaml:2:1 is no YAML: duplicated mapping key/);
    expect(problemsOf('id: a\n---\nid: b')[0]).toContain('several documents');
  });

  it('is refused when it is empty, a list, or blows up by aliases', () => {
    expect(problemsOf('')).toEqual(['  test.yaml:1:1 the file is null; a group of keys is expected']);
    expect(problemsOf('- a')[0]).toContain('a group of keys is expected');
    const rows = Array.from({ length: 20 }, (_, row) => `a${row + 1}: &a${row + 1} [*a${row}, *a${row}, *a${row}]`);
    expect(() => parseStory(['a0: &a0 [x]', ...rows].join('\n'), 'test.yaml')).toThrow(/is no YAML: .*aliases/);
  });
});

describe('the stories that ship', () => {
  it('are sound, with feeds from at least twelve countries', () => {
    const { feeds, actors, id } = loadStory('stories/alaska-2025.yaml');
    expect(id).toBe('alaska-2025');
    expect(actors.slice(0, 2).map(({ name }) => name)).toEqual(['Donald Trump', 'Vladimir Putin']);
    expect(feeds.length).toBeGreaterThanOrEqual(40);
    expect(new Set(feeds.map(({ country }) => country)).size).toBeGreaterThanOrEqual(12);
  });
});

it('A story file that cannot be read is refused by name.', () => {
  expect(() => loadStory('stories/none.yaml')).toThrow(
    'The story file stories/none.yaml is not there; look at its name',
  );
});
