import { anArticle, anOutcome, ceasefire, Desk, findingsRecorded, hoursLater, recorded, someFindings } from '#testing';
import { evolve, initialState } from '../rulings/evolve.js';
import { reviewOf } from '../views/review.js';
import { rulingsView } from '../views/rulings.js';

const at = (hour: number) => ({ at: hoursLater(hour), precision: 'instant' }) as const;

const text = { textHash: 'text of a', reader: 'other', readerVersion: '9.0.0' };

describe('a finding that a person rules on', () => {
  it('does not count once it is rejected, and the change is told with who and why', () => {
    const desk = new Desk().reports('a', 'proposed').reports('b', 'agreed', { hour: 1 });
    desk.decide();
    expect(desk.line()?.value).toBe('agreed');
    desk.rule({ act: 'reject', finding: desk.place('b') });
    expect(desk.line()).toMatchObject({
      ...{ value: 'proposed', belief: 'person', machine: { value: 'agreed', contradicted: false } },
      aside: [{ article: { id: 'b' }, ruled: { verdict: 'rejected', by: 'Runa', reason: 'she was there' } }],
    });
    // Nothing goes back from agreed to proposed by itself: it is a correction, and told once.
    expect(desk.decide()).toMatchObject([
      {
        type: 'matter-corrected.v1',
        data: { from: 'agreed', value: 'proposed', machine: 'agreed', ruling: { by: 'Runa' }, baseline: false },
      },
    ]);
    expect(desk.decide()).toEqual([]);
  });

  it('counts again when the ruling is lifted, which is told as well', () => {
    const desk = new Desk().reports('a', 'proposed').reports('b', 'agreed', { hour: 1 });
    desk.rule({ act: 'reject', finding: desk.place('b') }).decide();
    desk.rule({ act: 'lift-finding', finding: desk.place('b') }, 'Tove', 'it was right');
    expect(desk.line()).toMatchObject({ value: 'agreed', belief: 'machine', machine: null, aside: [] });
    expect(desk.decide()).toMatchObject([
      { data: { value: 'agreed', ruling: { by: 'Tove', reason: 'it was right' } } },
    ]);
  });

  it('is as strong as a primary source once it is confirmed', () => {
    const desk = new Desk()
      .reports('a', 'agreed')
      .reports('b', 'agreed', { hour: 1 })
      .reports('c', 'not-agreed', { hour: 2 });
    expect(desk.line()?.value).toBe('agreed');
    desk.reports('d', 'unresolved', { hour: 3 }).rule({ act: 'confirm', finding: desk.place('a') });
    expect(desk.line()).toMatchObject({ value: 'agreed', official: false, belief: 'machine' });
    desk.reports('e', 'not-agreed', { hour: 4 });
    expect(desk.line()?.value).toBe('not-agreed');
  });

  it('is its article’s voice once it is confirmed, also where the article only passes it on', () => {
    const outcomes = [
      anOutcome({ status: 'agreed' }),
      anOutcome({ status: 'unresolved', start: 50, end: 60, attributedTo: ['Pavel Orlov'] }),
    ];
    const desk = new Desk().reports('a', 'agreed', {
      findings: someFindings({ outcomes }),
      words: ['own', 'passed on'],
    });
    expect(desk.line()?.value).toBe('agreed');
    desk.rule({ act: 'confirm', finding: { ...desk.place('a'), start: 50, end: 60 } });
    expect(desk.line()).toMatchObject({ value: 'unresolved', belief: 'person', machine: { value: 'agreed' } });
  });

  it('counts as what it is corrected to, and under the matter that it then is about', () => {
    const desk = new Desk().reports('a', 'agreed');
    desk.rule({ act: 'correct', finding: desk.place('a'), to: { status: 'proposed' } });
    expect(desk.line()).toMatchObject({ value: 'proposed', because: { ruled: { machine: { value: 'agreed' } } } });
    desk.rule({ act: 'correct', finding: desk.place('a'), to: { topic: 'energy' } });
    expect(desk.line()).toBeNull();
    expect(desk.line('outcome:energy')).toMatchObject({ value: 'agreed', belief: 'person', machine: null });
    desk.rule({ act: 'lift-finding', finding: desk.place('a', 'outcome:energy') });
    expect([desk.line()?.value, desk.line('outcome:energy')]).toEqual(['agreed', null]);
  });

  it.each([
    ['a word of no vocabulary', { status: 'almost' }, /to.status: one of agreed/],
    ['a field of another kind', { stance: 'positive' }, /an outcome has no such field|a outcome has no such field/],
    ['what it says already', { status: 'agreed' }, /says already/],
  ])('refuses %s', (_, to, sentence) => {
    const desk = new Desk().reports('a', 'agreed');
    expect(() => desk.rule({ act: 'correct', finding: desk.place('a'), to })).toThrow(sentence);
  });

  it('keeps its ruling when another reader reads the text, finds another place, another value or nothing', () => {
    const desk = new Desk().reports('a', 'agreed').reports('b', 'proposed', { hour: -1 });
    desk.rule({ act: 'correct', finding: desk.place('a'), to: { status: 'not-agreed' } });
    for (const [status, start] of [
      ['agreed', 4],
      ['progress', 2],
    ] as const) {
      desk.reports('a', status, { ...text, start });
      expect(desk.line()?.value).toBe('not-agreed');
    }
    desk.take(
      { type: 'findings-withdrawn.v1', happened: at(1), data: { article: 'a', matters: [ceasefire], because: '' } },
      'finding:a',
    );
    desk.take(findingsRecorded({ article: anArticle({ id: 'a' }), ...text, findings: someFindings() }), 'finding:a');
    expect(desk.line()).toMatchObject({ value: 'not-agreed', belief: 'person', machine: { value: 'proposed' } });
  });

  it('keeps its ruling where the sentence moved in a revised text, and loses it where the sentence is gone', () => {
    const desk = new Desk().reports('a', 'agreed').reports('b', 'proposed', { hour: -1 });
    desk.rule({ act: 'confirm', finding: desk.place('a') });
    desk.reports('a', 'agreed', { textHash: 't2', start: 400 });
    expect(desk.line()).toMatchObject({ value: 'agreed', because: { ruled: { verdict: 'confirmed' } } });
    desk.take(
      { type: 'findings-withdrawn.v1', happened: at(1), data: { article: 'a', matters: [ceasefire], because: '' } },
      'finding:a',
    );
    desk.take(
      findingsRecorded({ article: anArticle({ id: 'a' }), textHash: 't3', findings: someFindings() }),
      'finding:a',
    );
    expect(desk.line()?.value).toBe('proposed');
    expect(reviewOf(desk)).toContainEqual(expect.objectContaining({ kind: 'overtaken', matter: ceasefire }));
  });

  it('is rejected as what it said: what a later reader says of the sentence counts', () => {
    const desk = new Desk().reports('a', 'agreed');
    desk.rule({ act: 'reject', finding: desk.place('a') }).reports('a', 'not-agreed', text);
    expect(desk.line()).toMatchObject({ value: 'not-agreed', belief: 'machine' });
  });

  it('loses to two people at once: the second decides on what it is now', () => {
    const desk = new Desk().reports('a', 'agreed');
    const [one, other] = [
      desk.order({ act: 'confirm', finding: desk.place('a') }),
      desk.order({ act: 'reject', finding: desk.place('a') }),
    ];
    expect(one.subject).toBe(other.subject);
  });
});

it('folds the same however often an event is delivered', () => {
  const desk = new Desk().reports('a', 'agreed').rule({ act: 'mute', source: 'Paper of a' });
  const doc = desk.rulings.get('source/paper of a')!;
  const again = {
    ...recorded({ type: 'source-unmuted.v1', happened: at(1), data: { source: 'paper of a', by: '', reason: '' } }),
    subject: 'ruling:source/paper of a',
    version: 1,
  };
  expect(rulingsView.evolve(doc, again, '')).toEqual(doc);
  expect(evolve(initialState, again as never).muted).toBeNull();
});
