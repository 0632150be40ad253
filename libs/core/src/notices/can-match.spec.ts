import { refuseUnmeetable } from './can-match.js';
import type { NoticeFilter } from './notice-filter.js';

const filter = (given: Partial<NoticeFilter>): NoticeFilter => ({ kinds: [], to: [], ...given });
const refusing = (given: Partial<NoticeFilter>) => () => {
  refuseUnmeetable(filter(given));
};

describe('a filter', () => {
  it.each<[string, Partial<NoticeFilter>, RegExp]>([
    ['for a status that there is not', { to: ['foo'] }, /^to: nothing is ever “foo”; one of agreed, /],
    ['for one such status beside others', { to: ['agreed', 'foo'] }, /“foo”/],
    ['from a status that there is not', { from: ['foo'] }, /^from: nothing is ever “foo”; one of none, agreed/],
    [
      'for a status of another kind',
      { kinds: ['meeting'], to: ['agreed'] },
      /^to: meeting is never agreed; one of pro/,
    ],
    ['from a stance, of outcomes', { kinds: ['outcome'], from: ['positive'] }, /^from: outcome is never positive/],
    ['for meetings on a topic', { kinds: ['meeting'], topics: ['ceasefire'] }, /^topics: only outcomes have topics/],
    ['for a stance on a topic', { topics: ['ceasefire'], to: ['positive'] }, /^to: outcome is never positive/],
  ])('%s is refused', (_name, given, message) => {
    expect(refusing(given)).toThrow(message);
  });

  it.each<[string, Partial<NoticeFilter>]>([
    ['everything', {}],
    ['a status of one of its kinds', { kinds: ['meeting', 'outcome'], to: ['agreed', 'held'] }],
    ['what is new', { kinds: ['reaction'], from: ['none'] }],
    ['somebody of whom nothing was heard yet', { actors: ['Nobody Yet'] }],
    ['notices of the service, whatever else is asked', { kinds: ['source', 'meeting'], topics: ['ceasefire'] }],
    ['the silence of others', { kinds: ['silence'] }],
  ])('for %s is taken', (_name, given) => {
    expect(refusing(given)).not.toThrow();
  });
});
