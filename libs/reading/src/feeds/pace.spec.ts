import { parseFeed } from './parse-feed.js';

const read = async (inside: string, namespaces = '') => {
  const text = `<rss version="2.0" ${namespaces}><channel><title>t</title>${inside}</channel></rss>`;
  return parseFeed(Buffer.from(text), { url: 'https://harbour.example/feed' });
};
const pace = async (inside: string, namespaces = '') => (await read(inside, namespaces)).pace;

describe("a feed's pace", () => {
  it('is its ttl, in minutes', async () => {
    expect(await pace('<ttl>30</ttl>')).toEqual({ everySeconds: 1800 });
  });

  it.each([
    ['0', undefined],
    ['-5', undefined],
    ['soon', undefined],
    ['0.1', { everySeconds: 60 }],
    ['999999', { everySeconds: 604_800 }],
  ])('makes of a ttl of "%s" what can be meant', async (ttl, expected) => {
    expect(await pace(`<ttl>${ttl}</ttl>`)).toEqual(expected);
  });

  it.each(['http://purl.org/rss/1.0/modules/syndication/', 'http://purl.org/net/rss1.1/syndication#'])(
    'is how often it is updated, under any prefix (%s)',
    async (uri) => {
      const told = '<s:updatePeriod> Daily </s:updatePeriod><s:updateFrequency>4</s:updateFrequency>';
      expect(await pace(told, `xmlns:s="${uri}"`)).toEqual({ everySeconds: 21_600 });
    },
  );

  it('has no period that is named by no word for one', async () => {
    const told = '<sy:updatePeriod>constructor</sy:updatePeriod>';
    expect(await pace(told, 'xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"')).toBeUndefined();
  });

  it('leaves out hours and days, counted from 0 or from 1', async () => {
    const hours = '<skipHours><hour>24</hour><hour>3</hour><hour>3</hour><hour>31</hour></skipHours>';
    const days = '<skipDays><day>Sunday</day><day>saturday</day><day>Moonday?</day></skipDays>';
    expect(await pace(hours + days)).toEqual({ skipHours: [0, 3], skipDays: [0, 6] });
  });

  it('does not believe that a feed may never be asked', async () => {
    const hours = Array.from({ length: 24 }, (_, hour) => `<hour>${hour}</hour>`).join('');
    expect(await pace(`<skipHours>${hours}</skipHours>`)).toBeUndefined();
  });
});
