import { Refusal } from '#core';
import { loadSettings } from './load-settings.js';

function refusalOf(env: Record<string, string>): string {
  try {
    loadSettings(env);
  } catch (error) {
    expect(error).toBeInstanceOf(Refusal);
    return (error as Refusal).message;
  }
  return '';
}

describe('the settings', () => {
  const keys = { SUMMITWATCH_ARCHIVE_KEY_ID: 'watch', SUMMITWATCH_ARCHIVE_SECRET: 'hush-hush' };

  it('name a bucket for the archive, its prefix with one slash at its end', () => {
    const at = (SUMMITWATCH_ARCHIVE: string, more = {}) =>
      loadSettings({ SUMMITWATCH_ARCHIVE, ...keys, ...more }).archive;
    expect(at('s3://pages/summit/one//', { SUMMITWATCH_ARCHIVE_ENDPOINT: 'http://minio:9000/' })).toEqual({
      ...{ endpoint: 'http://minio:9000', region: 'us-east-1', bucket: 'pages', prefix: 'summit/one/' },
      ...{ accessKeyId: 'watch', secretAccessKey: 'hush-hush' },
    });
    expect(at('s3://pages', { SUMMITWATCH_ARCHIVE_REGION: 'eu-north-1' })).toMatchObject({
      ...{ endpoint: 'https://s3.eu-north-1.amazonaws.com', bucket: 'pages', prefix: '' },
    });
    expect(loadSettings({})).not.toHaveProperty('archive');
  });

  it.each([
    [{ SUMMITWATCH_ARCHIVE: 's3://pages' }, /KEY_ID.*is missing[^]*SECRET.*is missing/],
    [{ SUMMITWATCH_ARCHIVE: 'pages', ...keys }, /is no bucket/],
    [{ SUMMITWATCH_ARCHIVE: 's3://pages/../other?x', ...keys }, /is no bucket/],
    [{ SUMMITWATCH_ARCHIVE: 's3://pages', SUMMITWATCH_ARCHIVE_ENDPOINT: 'ftp://x', ...keys }, /is no endpoint/],
  ])('refuse an archive that is not wholly told: %j', (env, words) => {
    expect(refusalOf(env as Record<string, string>)).toMatch(words);
    expect(refusalOf(env as Record<string, string>)).not.toContain('hush-hush');
  });
});
