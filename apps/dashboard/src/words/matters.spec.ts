import { matterName, matterNameFromId } from './matters.js';

describe('the name of a matter', () => {
  it.each([
    ['outcome:peace-agreement', 'Peace agreement'],
    ['meeting:call.donald-trump.vladimir-putin', 'Phone call: Donald Trump and Vladimir Putin'],
    ['reaction:emmanuel-macron.summit', 'Emmanuel Macron on the summit'],
    ['outcome:fisheries-quota', 'Fisheries quota'],
  ])('can be read off its id: %s', (id, name) => {
    expect(matterNameFromId(id)).toBe(name);
  });

  it('names a meeting by its people, with kind, place and time as far as reports give them', () => {
    const people = { kind: 'meeting', meetingKind: 'phone-call', participants: ['A', 'B', 'C'] } as const;
    expect(matterName({ ...people, place: null, when: 'next week' })).toEqual({
      title: 'A, B and C',
      detail: 'Phone call · “next week”',
    });
  });

  it('names a meeting of unknown people by its kind', () => {
    const nobody = {
      kind: 'meeting',
      meetingKind: 'consultations',
      participants: [],
      place: 'Geneva',
      when: null,
    } as const;
    expect(matterName(nobody)).toEqual({ title: 'Consultations', detail: 'Geneva' });
  });
});
