import { createHmac } from 'node:crypto';
import { isSigned } from './hub-signature.js';

const [secret, body] = ['a secret of many letters', Buffer.from('<rss>Å</rss>')];
const hmac = (method: string, key = secret) => createHmac(method, key).update(body).digest('hex');

describe('a push', () => {
  it.each(['sha1', 'sha256', 'sha384', 'sha512'])('is ours when it is signed with our secret by %s', (method) => {
    expect(isSigned(body, `${method}=${hmac(method)}`, secret)).toBe(true);
    expect(isSigned(body, `${method.toUpperCase()}=${hmac(method).toUpperCase()}`, secret)).toBe(true);
    expect(isSigned(Buffer.from('<rss>A</rss>'), `${method}=${hmac(method)}`, secret)).toBe(false);
    expect(isSigned(body, `${method}=${hmac(method, 'another secret')}`, secret)).toBe(false);
  });

  it.each([
    undefined,
    '',
    'sha256=',
    hmac('sha256'),
    `md5=${hmac('md5')}`,
    `sha256=${hmac('sha1')}`,
    `sha256=${hmac('sha256')}0`,
    `sha256=${hmac('sha256').slice(2)}`,
    `sha256=${hmac('sha256')}, sha1=0`,
    `constructor=${hmac('sha256')}`,
    `sha256=${'z'.repeat(64)}`,
  ])('is nobody’s when it is signed with %s', (signature) => {
    expect(isSigned(body, signature, secret)).toBe(false);
  });
});
