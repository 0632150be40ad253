import { redacted, redactedAll } from './redacted.js';

it.each([
  ['https://hooks.example/services/T0/B0/hunter2?k=hunter2#hunter2 refused it', 'https://hooks.example/… refused it'],
  ['redis://:hunter2@redis.example:6379/1', 'redis://redis.example:6379/…'],
  ['redis-sentinel://ada:hunter2@a.example:26379,b.example/summit', 'redis-sentinel://a.example:26379/…'],
  ['smtps://desk:hunter2@mail.example', 'smtps://mail.example/…'],
  ['(see "https://ada:hunter2@feeds.example/rss")', '(see "https://feeds.example/…")'],
  ['mailto:hunter2@desk.example is full', '…@desk.example is full'],
  ['Authorization: Bearer hunter2', 'Authorization: Bearer …'],
  ['connect ECONNREFUSED 127.0.0.1:6379', 'connect ECONNREFUSED 127.0.0.1:6379'],
])('%j leaves as %j', (text, told) => {
  expect(redacted(text)).toBe(told);
});

it('Nothing long leaves, and no part of a value is passed over.', () => {
  const told = redactedAll({ a: ['x'.repeat(5000), { b: 'https://a.example/hunter2' }], n: 1, none: null });
  expect(JSON.stringify(told)).not.toContain('hunter2');
  expect(told).toEqual({ a: [`${'x'.repeat(300)}…`, { b: 'https://a.example/…' }], n: 1, none: null });
});
