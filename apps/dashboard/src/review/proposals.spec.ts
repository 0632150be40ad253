import { correctionIn, fieldsOf } from './correction.js';
import { keysOf, liftingOf, proposalFor, type Proposal, type Ruling } from './proposals.js';

const finding = { matter: 'outcome:trade', article: 'a', textHash: 'h', start: 0, end: 9 };
const dismiss: Ruling = { act: 'dismiss', question: 'q', matter: 'outcome:trade' };
const proposed = (...rulings: Ruling[]): Proposal[] =>
  rulings.map((ruling) => ({ ruling, subject: 'ruling:x', version: 0, effects: [] }));

const given = (subject: string, ...matters: string[]) => ({
  subject,
  effects: matters.map((matter) => ({ matter, before: null, after: null })),
});

describe('the keys of answers', () => {
  it('are y and n for the first two, and d for leaving it be', () => {
    const proposals = proposed({ act: 'confirm', finding }, { act: 'reject', finding }, dismiss);
    expect(proposals.map((_, place) => keysOf(proposals, place))).toEqual([['y'], ['n'], ['d']]);
  });

  it('say no by n too where leaving it be is the only other answer', () => {
    const proposals = proposed({ act: 'merge', matter: 'meeting:a', into: 'meeting:b' }, dismiss);
    expect(proposalFor(proposals, 'n')).toBe(proposalFor(proposals, 'd'));
    expect(proposalFor(proposals, 'x')).toBeUndefined();
  });
});

it('What is decided is taken back by its own lifting; a lifting is not.', () => {
  expect(liftingOf({ act: 'reject', finding }, given('ruling:claim/a.1'))).toEqual({
    act: 'lift',
    ruling: 'ruling:claim/a.1',
  });
  expect(liftingOf({ act: 'mute', source: 'The Courier' }, given('s'))).toEqual({
    act: 'unmute',
    source: 'The Courier',
  });
  expect(liftingOf({ act: 'lift', ruling: 'ruling:claim/a.1' }, given('s'))).toBeNull();
  const split: Ruling = { act: 'split', matter: 'outcome:trade', reports: [finding] };
  expect(liftingOf(split, given('s', 'outcome:trade', 'outcome:energy'))).toEqual({
    ...{ act: 'lift-split', matter: 'outcome:trade', part: 'outcome:energy' },
  });
});

describe('a correction', () => {
  const fields = fieldsOf({ matter: 'meeting:x', line: null }, 'announced');
  const filled = (given: Readonly<Record<string, string>>) => {
    const form = new FormData();
    for (const { name, stands } of fields) form.set(name, given[name] ?? stands);
    return correctionIn(fields, form);
  };

  it('is nothing where nothing differs', () => {
    expect(filled({})).toBeNull();
  });

  it('holds only what differs, names apart', () => {
    expect(filled({ status: 'held', participants: ' Orvan,  Tessaly , ' })).toEqual({
      status: 'held',
      participants: ['Orvan', 'Tessaly'],
    });
  });
});
