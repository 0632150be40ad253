import { anOutcome, ceasefire, Desk, meeting, meets, someFindings, talks } from '#testing';
import { previewOf } from './preview.js';
import { reviewOf } from './review.js';

describe('the queue of questions', () => {
  it('holds the contradiction first, with what each answer would change', () => {
    const desk = new Desk()
      .reports('a', 'agreed')
      .reports('b', 'agreed', { hour: 1 })
      .reports('c', 'denied', { hour: 2 });
    desk.reports('z', 'proposed', { findings: someFindings({ outcomes: [anOutcome({ topic: 'energy' })] }) });
    const questions = reviewOf(desk);
    expect(questions.map(({ kind, matter }) => [kind, matter])).toEqual([
      ['contradiction', ceasefire],
      ['single-origin', 'outcome:energy'],
    ]);
    const { effects } = previewOf(desk.order(questions[0]!.proposals[1]!), desk);
    expect(effects).toMatchObject([
      { matter: ceasefire, before: { value: 'agreed' }, after: { value: 'denied', against: [] } },
    ]);
  });

  it('lets go of what was decided or dismissed, and asks again on other evidence', () => {
    const desk = new Desk().reports('a', 'agreed');
    const [first] = reviewOf(desk);
    desk.rule({ act: 'dismiss', question: first!.id, matter: ceasefire });
    expect(reviewOf(desk)).toEqual([]);
    desk.reports('a', 'denied', { textHash: 't2' });
    expect(reviewOf(desk)).toHaveLength(1);
    desk.rule({ act: 'confirm', finding: desk.place('a') });
    expect(reviewOf(desk)).toEqual([]);
  });

  it('asks whether two meetings are one', () => {
    const desk = new Desk();
    meets(desk, 'a', 'Oslo');
    meets(desk, 'b', 'Oslo', { kind: 'consultations' });
    const pair = reviewOf(desk).find(({ kind }) => kind === 'duplicate');
    expect(pair?.proposals[0]).toEqual({ act: 'merge', matter: talks, into: meeting });
    meets(desk, 'b', 'Bergen', { kind: 'consultations', hour: 1 });
    expect(reviewOf(desk).filter(({ kind }) => kind === 'duplicate')).toEqual([]);
  });
});
