import type { CleanArticle } from './article.js';
import { voiceOf } from './voice.js';

const families = [
  { name: 'Nordstrand Group', members: ['Nordstrand Times', 'Harbour Post', 'nordstrand.example'] },
  { name: 'Wire of the Isles', members: ['WoI'] },
];
const voice = (page: Partial<CleanArticle>, name = 'Eastern Ledger', url = 'https://www.ledger.example/1') =>
  voiceOf(page, { publisher: { name }, url }, families);

describe('whose voice an article is', () => {
  it('its site’s where the story names no family', () => {
    expect(voice({})).toEqual({ family: 'ledger.example' });
  });

  it('its family’s, by the publisher’s name or its site', () => {
    for (const known of [voice({}, 'HARBOUR POST'), voice({}, 'Times', 'https://blog.nordstrand.example/1')])
      expect(known).toEqual({ family: 'Nordstrand Group' });
  });

  it('that of the site which the page names as the text’s own', () => {
    expect(voice({ canonicalUrl: 'https://www.nordstrand.example/talks' })).toEqual({ family: 'Nordstrand Group' });
    expect(voice({ canonicalUrl: 'https://courier.example/talks' })).toEqual({ family: 'courier.example' });
  });

  it('the agency’s that it is credited to, and not that of the paper or its site', () => {
    expect(voice({ agency: 'Northern Wire' })).toEqual({ agency: 'Northern Wire' });
    expect(voice({ agency: 'Northern Wire', byline: 'Ada Holm, Northern Wire' })).toEqual({ agency: 'Northern Wire' });
    expect(voice({ agency: 'WoI' })).toEqual({ agency: 'WoI', family: 'Wire of the Isles' });
  });

  it('the paper’s own where people sign who are not the agency’s', () => {
    expect(voice({ agency: 'Northern Wire', byline: 'Ada Holm' })).toEqual({ family: 'ledger.example' });
  });

  it('of no site where an aggregator passed it on', () => {
    const publisher = { name: 'News Hub', kind: 'aggregator' } as const;
    expect(voiceOf({}, { publisher, url: 'https://hub.example/1' })).toEqual({});
  });
});
