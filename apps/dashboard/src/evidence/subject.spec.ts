import { noticeIn, subjectOf } from './subject.js';

it.each([
  ['outcome:ceasefire', '/matters/outcome%3Aceasefire'],
  ['replay:5f', '/replays/5f'],
  ['article:a1', '/items/a1'],
  ['finding:a1', '/items/a1'],
  ['feed:courier', '/feeds/courier'],
  ['delivery:outcome:ceasefire@2~desk', '/deliveries?of=outcome%3Aceasefire%402#sent'],
  ['subscription:desk', '/deliveries'],
  ['audit:2031-05-10', '/access/audit'],
  ['ruling:x', null],
])('%s is shown at %s', (subject, path) => {
  expect(subjectOf(subject).path).toBe(path);
});

it('The notice of a delivery is what stands before its receiver.', () => {
  expect(noticeIn('outcome:ceasefire@2~desk~night')).toBe('outcome:ceasefire@2~desk');
});
