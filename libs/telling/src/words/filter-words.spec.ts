import { everything, type NoticeFilter } from '#core';
import { filterInWords, mannerInWords } from './filter-words.js';

describe('what a subscription asks for, in words', () => {
  it('names each part of its filter, and no part that lets all pass', () => {
    expect(filterInWords(everything)).toBe('All changes');
    const all: NoticeFilter = {
      kinds: ['outcome', 'meeting'],
      ...{ to: ['not-agreed', 'denied'], from: ['none', 'proposed'], minOrigins: 3 },
      topics: ['ceasefire', 'a-later-one'],
      ...{ actors: ['Clara Whitfield'], official: true, distinct: true },
    };
    expect(filterInWords(all)).toBe(
      'Outcome and follow-up meeting changes, on ceasefire or a-later-one, with Clara Whitfield, only from nothing or proposed, ' +
        'only to not agreed or denied, once 3 independent origins bear it out, once it is first-hand, ' +
        'each status of a meeting once',
    );
  });

  it('says when and how it is told', () => {
    const given = { url: 'https://desk.example/hook', label: '', filter: everything };
    expect(mannerInWords(given)).toBe('each change at once');
    expect(mannerInWords({ ...given, digest: { every: 'hour' }, form: { preset: 'slack' } })).toBe(
      'all at once each hour, as slack',
    );
    expect(mannerInWords({ ...given, digest: { every: 'day', zone: 'Europe/Berlin' } })).toBe(
      'all at once each day at 08:00 Europe/Berlin',
    );
    const rests = { cooldown: 30, quiet: { from: '22:00', to: '07:00' }, order: 'strict' } as const;
    expect(mannerInWords({ ...given, ...rests, form: { template: { type: 'text/plain', text: '' } } })).toBe(
      'each change at once, with a rest of 30 minutes for each matter, quiet from 22:00 to 07:00 UTC, by a template, in strict order',
    );
  });
});
