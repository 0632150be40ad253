import { pathsAt, safeReturn } from './paths.js';

describe('an address of the pages without script', () => {
  it('stays at the moment of the page that it stands on', () => {
    const past = pathsAt({ asOf: '2031-05-01T00:00:00Z', clock: 'happened' });
    const asked = 'asOf=2031-05-01T00%3A00%3A00Z&clock=happened';
    expect(past.matter('outcome:trade')).toBe(`/brief/matters/outcome%3Atrade?${asked}`);
    expect(past.dashboard('/items?verdict=copy')).toBe(`/items?verdict=copy&${asked}`);
    expect(pathsAt({}).brief).toBe('/brief');
    const inTokyo = pathsAt({ asOf: '2031-05-01T00:00:00Z', zone: 'Asia/Tokyo' });
    expect(inTokyo.present('/brief')).toBe('/brief?zone=Asia%2FTokyo');
    expect([inTokyo.brief.includes('zone=Asia%2FTokyo'), inTokyo.dashboard('/').includes('zone')]).toEqual([
      true,
      false,
    ]);
  });

  it('of a sentence leads to its mark in the archived text', () => {
    const passage = pathsAt({}).passage({ article: 'a b', start: 3, end: 9, textHash: 'ff' });
    expect(passage).toBe('/brief/articles/a%20b?text=ff&mark=3-9#mark');
  });
});

describe('the way back after signing in', () => {
  it.each(['/brief', '/brief?asOf=2031-05-01', '/brief/matters/outcome%3Atrade', '/brief/subscribe'])(
    'leads to the page that was asked for: %s',
    (page) => {
      expect(safeReturn(page)).toBe(page);
    },
  );

  it.each([
    'https://elsewhere.example/brief',
    '//elsewhere.example/brief',
    '/\\elsewhere.example/brief',
    '\\\\elsewhere.example/brief',
    '/brief/../../api/v1/session',
    '/brief/%2e%2e/items',
    '/brief//elsewhere.example',
    '/brief\n//elsewhere.example',
    '\t//elsewhere.example',
    'javascript:alert(1)',
    'data:text/html,x',
    '/briefing',
    '/brief@elsewhere.example',
    '',
    `/brief?${'x'.repeat(2001)}`,
    undefined,
    ['/brief?a', 'b'],
  ])('leads nowhere else: %s', (page) => {
    expect(safeReturn(page)).toBe('/brief');
  });
});
