import { failureFrom, failureOfStatus } from './failures.js';

const coded = (code: string) => Object.assign(new Error('said so'), { code });

describe('an error of the network', () => {
  it.each([
    ['ENOTFOUND', 'dns'],
    ['EAI_AGAIN', 'dns'],
    ['ECONNREFUSED', 'connect'],
    ['ECONNRESET', 'connect'],
    ['UND_ERR_SOCKET', 'connect'],
    ['UND_ERR_RES_CONTENT_LENGTH_MISMATCH', 'connect'],
    ['ETIMEDOUT', 'timeout'],
    ['UND_ERR_CONNECT_TIMEOUT', 'timeout'],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'tls'],
    ['CERT_HAS_EXPIRED', 'tls'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'tls'],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'tls'],
    ['EPROTO', 'tls'],
    ['UND_ERR_HEADERS_OVERFLOW', 'too-large'],
    ['HPE_INVALID_CONSTANT', 'server-error'],
    ['Z_DATA_ERROR', 'bad-encoding'],
    ['ERR__ERROR_FORMAT_CL_SPACE', 'bad-encoding'],
  ])('%s is a failure by %s', (code, reason) => {
    const detail: unknown = expect.stringMatching(/\S/);
    expect(failureFrom(coded(code), 'http://example.org/')).toMatchObject({ ok: false, reason, detail });
  });

  it('is told in a sentence for people, with the system’s own word in brackets', () => {
    const { detail } = failureFrom(coded('ECONNREFUSED'), 'http://example.org/');
    expect(detail).toBe('the host does not take the connection, or drops it (ECONNREFUSED)');
  });

  it('keeps the error’s own words where they say more', () => {
    expect(failureFrom(coded('Z_DATA_ERROR'), 'http://example.org/').detail).toBe(
      'the body is not in the coding that it names, or breaks off (said so)',
    );
  });

  it('is thrown again when it is a mistake of ours', () => {
    expect(() => failureFrom(new TypeError('x is not a function'), 'http://example.org/')).toThrow(TypeError);
    expect(() => failureFrom(coded('UND_ERR_INVALID_ARG'), 'http://example.org/')).toThrow('said so');
  });
});

describe('a status', () => {
  it.each([
    [400, 'client-error'],
    [401, 'blocked'],
    [403, 'blocked'],
    [404, 'not-found'],
    [410, 'gone'],
    [418, 'client-error'],
    [429, 'rate-limited'],
    [451, 'blocked'],
    [500, 'server-error'],
    [503, 'server-error'],
    [300, 'server-error'],
  ])('%i is a failure by %s', (status, reason) => {
    expect(failureOfStatus('http://example.org/', status, undefined)).toMatchObject({ reason, status });
  });

  it('503 with a time to come back is a rate limit', () => {
    const retryAfter = '2026-01-01T00:00:00.000Z';
    expect(failureOfStatus('http://example.org/', 503, retryAfter)).toMatchObject({
      reason: 'rate-limited',
      retryAfter,
    });
  });
});
