import type { HeaderList } from '../feeds/fetching.js';
import { headerIn, readSeenResponse, seenResponse } from './seen-response.js';

const exchange = (headers: HeaderList, requestHeaders: HeaderList = [['user-agent', 'Watcher/1']]) => ({
  ...{ url: 'https://paper.example/a', requestHeaders, status: 200, headers },
});
const seen = (...exchanges: readonly ReturnType<typeof exchange>[]) => ({
  ...{ asked: 'https://paper.example/a', at: '2031-05-10T14:05:00.000Z', pageHash: 'p1', bytes: 5, exchanges },
});

describe('a response that was seen', () => {
  it('comes back as it was written, headers in their order and as they were spelt', () => {
    const given = seen(
      exchange([
        ['Server', 'x'],
        ['content-TYPE', 'text/html'],
        ['Server', 'y'],
      ]),
    );
    expect(readSeenResponse(seenResponse(given))).toEqual({ format: 'seen-response.v1', ...given });
    expect(headerIn(given.exchanges[0]!.headers, 'content-type')).toBe('text/html');
  });

  it('is written the same way whatever the order it is told in', () => {
    const given = seen(exchange([]));
    const turned = Object.fromEntries(Object.entries(given).reverse()) as typeof given;
    expect(seenResponse(turned)).toBe(seenResponse(given));
  });

  it('keeps nothing with which somebody could go on with our session', () => {
    const answer: HeaderList = [
      ['Set-Cookie', 'session=s3cret'],
      ['WWW-Authenticate', 'Digest nonce="s3cret"'],
    ];
    const asked: HeaderList = [
      ['cookie', 'session=s3cret'],
      ['Authorization', 'Bearer s3cret'],
      ['Proxy-Authorization', 'Basic s3cret'],
      ['if-none-match', '"v1"'],
    ];
    const document = seenResponse(seen(exchange(answer, asked)));
    expect(document).not.toContain('s3cret');
    expect(readSeenResponse(document).exchanges[0]?.requestHeaders).toEqual([['if-none-match', '"v1"']]);
  });

  it('stays small whatever a server sends', () => {
    const headers = Array.from({ length: 5000 }, (_, n): [string, string] => [`x-${n}`, 'v'.repeat(50_000)]);
    const redirects = Array.from({ length: 50 }, () => exchange([]));
    expect(seenResponse(seen(...redirects, exchange(headers))).length).toBeLessThan(2_000_000);
  });

  it('is not taken for one when it is something else', () => {
    expect(() => readSeenResponse('{"format":"other"}')).toThrow('no response');
    expect(() => readSeenResponse('<html>')).toThrow(SyntaxError);
  });
});
