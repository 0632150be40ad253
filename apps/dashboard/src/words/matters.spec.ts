import { daysMeant, markName, matterName, matterNameFromId, nameAmongOthers, nameAndParticulars } from './matters.js';

function meeting(facts: object) {
  const unknown = { kind: 'meeting' as const, meetingKind: 'meeting', participants: [], place: null, when: null };
  return { ...unknown, ...facts };
}

describe('the name of a matter', () => {
  it.each([
    ['outcome:peace-agreement', 'Peace agreement'],
    ['meeting:call.donald-trump.vladimir-putin', 'Phone call: Donald Trump and Vladimir Putin'],
    ['reaction:emmanuel-macron.summit', 'Emmanuel Macron on the summit'],
    ['meeting:call.ann-van-der-berg.nato', 'Phone call: Ann van der Berg and NATO'],
    ['reaction:european-diplomat.summit', 'European diplomat on the summit'],
    ['reaction:senior-us-officials.summit', 'Senior US officials on the summit'],
    ['meeting:talks.european-leaders.russian-colleague', 'Consultations: European leaders and Russian colleague'],
    ['reaction:martin-luther-king.summit', 'Martin Luther King on the summit'],
    ['outcome:fisheries-quota', 'Fisheries quota'],
    ['outcome:ceasefire.part-2.part-1', 'Ceasefire (part 2) (part 1)'],
  ])('can be read off its id: %s', (id, name) => {
    expect(matterNameFromId(id)).toBe(name);
  });

  it('names a meeting by its people, with kind, place and time as far as reports give them', () => {
    const call = meeting({ meetingKind: 'phone-call', participants: ['A', 'B', 'C'], when: 'next week' });
    expect(matterName(call)).toEqual({
      title: 'A, B and C',
      detail: 'Phone call · “next week”',
      asWritten: [],
    });
  });

  it('names a meeting of unknown people by its kind', () => {
    expect(matterName(meeting({ meetingKind: 'consultations', place: 'Geneva' }))).toEqual({
      title: 'Consultations',
      detail: 'Geneva',
      asWritten: [],
    });
  });
});

describe('the name of a matter among others', () => {
  it('tells two reactions of one person apart by what they react to', () => {
    const about = {
      kind: 'reaction' as const,
      actor: 'Ann Lee',
      actorKind: 'person',
      role: 'President',
      affiliation: null,
    };
    const names = (['summit', 'peace-process'] as const).map((toward) => nameAmongOthers({ ...about, toward }));
    expect(names).toEqual(['Ann Lee on the summit', 'Ann Lee on the peace process']);
    expect(nameAndParticulars({ ...about, toward: 'summit' })).toBe('Ann Lee on the summit, President');
    expect(nameAmongOthers({ kind: 'outcome', topic: 'ceasefire', parties: ['A', 'B'] })).toBe('Ceasefire');
  });
});

describe('the name of a mark', () => {
  it('says topic and status in words', () => {
    expect(markName({ kind: 'outcome', label: 'peace-agreement · not-agreed' })).toBe('Peace agreement · not agreed');
    expect(markName({ kind: 'reaction', label: 'Donald Trump · cautious' })).toBe('Donald Trump · cautious');
    expect(markName({ kind: 'quote', label: 'no speaker found' })).toBe('No speaker found');
  });
});

describe('the days of a meeting', () => {
  it('are one date, or from one to another', () => {
    expect(daysMeant({ from: '2031-05-22', to: '2031-05-22' })).toBe('22\u00a0May 2031');
    expect(daysMeant({ from: '2031-05-22', to: '2031-05-25' })).toMatch(/^22\s*–\s*25\u00a0May 2031$/);
  });
});
