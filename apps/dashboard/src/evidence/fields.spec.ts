import { differing, fieldsOf, type Said } from './fields.js';

const silent = { what: 'bilateral-summit', parties: [], place: null, when: null, due: null, via: null };
const said = (given: Partial<Said['said']>, value = 'announced', attributedTo: string[] = []): Said => ({
  ...{ value, attributedTo },
  said: { ...silent, ...given },
});
const between = (one: Said, other: Said) => [...differing(one, other)];

describe('where two sentences differ', () => {
  it('are the fields of which both say something, and not the same', () => {
    const one = said({ place: 'Oslo', when: 'on Friday', parties: ['Ada Lind'] }, 'announced', ['Ada Lind']);
    const other = said({ place: 'Bern', when: 'next week', parties: ['Bo Rask'] }, 'cancelled', ['Bo Rask']);
    expect(between(one, other)).toEqual(['value', 'parties', 'place', 'when', 'by']);
  });

  it('is nowhere where one of them is silent', () => {
    expect(between(said({ place: 'Oslo', when: 'on Friday', parties: ['Ada Lind'] }), said({}))).toEqual([]);
  });

  it('is not in the order or the letters of names', () => {
    const one = said({ place: 'OSLO', parties: ['Ada Lind', 'Bo Rask'] });
    expect(between(one, said({ place: 'Oslo', parties: ['bo rask', 'Ada Lind'] }))).toEqual([]);
  });

  it('is in the days that are meant, and not in the words for them', () => {
    const day = (from: string, when: string) => said({ when, due: { from, to: from } });
    expect(between(day('2031-05-16', 'on Friday'), day('2031-05-16', '16 May'))).toEqual([]);
    expect(between(day('2031-05-16', 'on Friday'), day('2031-05-23', 'on Friday'))).toEqual(['when']);
  });
});

it('What a sentence says is told in words, and nothing where it is silent.', () => {
  const due = { from: '2031-05-16', to: '2031-05-16' };
  const told = fieldsOf('meeting', said({ parties: ['Ada Lind', 'Bo Rask'], when: 'on Friday', due }, 'cancelled'));
  expect(told).toMatchObject({ value: 'Cancelled', parties: 'Ada Lind and Bo Rask', place: '', by: '' });
  expect(told.when).toBe('“on Friday”, 16\u00a0May 2031');
});
