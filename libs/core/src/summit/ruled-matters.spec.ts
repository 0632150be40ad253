import { ceasefire, Desk, hoursLater, meeting, meets, talks } from '#testing';
import { decide as decideRuling } from '../rulings/decide.js';
import { initialState } from '../rulings/evolve.js';
import { reviewOf } from '../views/review.js';

describe('matters that a person puts together or apart', () => {
  it('count as one once they are merged, reports to come included, until the merge is lifted', () => {
    const desk = new Desk();
    meets(desk, 'a', 'Oslo');
    meets(desk, 'b', 'Oslo', { kind: 'consultations' });
    desk.decide();
    desk.rule({ act: 'merge', matter: talks, into: meeting });
    meets(desk, 'c', 'Oslo', { kind: 'consultations', hour: 1 });
    expect(desk.line(meeting)).toMatchObject({ articles: 3 });
    expect(desk.line(talks)).toBeNull();
    const [backed, withdrawn] = desk.decide();
    expect(backed?.data).toMatchObject({ after: { origins: 3 } });
    expect(withdrawn).toMatchObject({ type: 'matter-withdrawn.v1', data: { ruling: { type: 'matters-merged.v1' } } });
    expect(() => desk.order({ act: 'merge', matter: meeting, into: talks })).toThrow(/itself counted under/);
    desk.rule({ act: 'lift-merge', matter: talks });
    expect([desk.line(meeting)?.articles, desk.line(talks)?.articles]).toEqual([1, 2]);
  });

  it('stay where they are when two people merge them into each other at once', () => {
    const desk = new Desk();
    meets(desk, 'a', 'Oslo');
    meets(desk, 'b', 'Oslo', { kind: 'consultations' });
    const orders = [desk.order({ act: 'merge', matter: talks, into: meeting }), desk.order({ act: 'merge', matter: meeting, into: talks })]; // oxfmt-ignore
    for (const { subject, command } of orders)
      for (const fact of decideRuling(command, initialState)) desk.take(fact, subject);
    expect([desk.line(meeting)?.articles, desk.line(talks)?.articles]).toEqual([1, 1]);
  });

  it('stay apart once chosen reports are split off, and come together when that is lifted', () => {
    const desk = new Desk();
    meets(desk, 'a', 'Oslo');
    meets(desk, 'b', 'Bergen', { hour: 1 });
    desk.rule({ act: 'split', matter: meeting, reports: [desk.place('b', meeting)] });
    const part = `${meeting}.part-1`;
    expect([desk.line(meeting)?.articles, desk.line(part)]).toMatchObject([1, { about: { place: 'Bergen' } }]);
    desk.decide();
    desk.rule({ act: 'lift-split', matter: meeting, part });
    expect([desk.line(meeting)?.articles, desk.line(part)]).toEqual([2, null]);
    desk.rule({ act: 'split', matter: meeting, reports: [desk.place('b', meeting)] });
    expect(desk.line(`${meeting}.part-2`)).not.toBeNull();
  });
});

describe('reports that a person says are about something else', () => {
  const talked = 'meeting:talks.marta-lind.pavel-orlov';
  const as = { kind: 'consultations', participants: ['Marta Lind', 'Pavel Orlov'] };

  it('count under the matter that they are said to be about, with what it is known by, until that is taken back', () => {
    const desk = new Desk();
    meets(desk, 'a', 'Oslo');
    meets(desk, 'b', 'Bergen', { hour: 1 });
    desk.rule({ act: 'split', matter: meeting, reports: [desk.place('b', meeting)], as });
    expect(desk.line(meeting)?.articles).toBe(1);
    expect(desk.line(talked)).toMatchObject({
      about: { participants: ['Marta Lind', 'Pavel Orlov'], meetingKind: 'consultations', place: 'Bergen' },
      because: { value: 'announced', ruled: { verdict: 'moved', machine: { matter: meeting } } },
    });
    // What is ruled on it there is ruled on what the machine read.
    desk.rule({ act: 'reject', finding: desk.place('b', talked) });
    expect(desk.line(talked)).toBeNull();
    desk.rule({ act: 'lift-split', matter: meeting, part: talked });
    expect(desk.line(meeting)).toMatchObject({ articles: 1, aside: [{ article: { id: 'b' } }] });
  });

  it('must be told from the matter that they leave', () => {
    const desk = new Desk();
    meets(desk, 'a', 'Oslo');
    const reports = [desk.place('a', meeting)];
    const split = (given: object) => desk.order({ act: 'split', matter: meeting, reports, as: given });
    expect(() => split({ place: 'Bergen' })).toThrow(/what tells the other one from it/);
    expect(() => split({ participants: ['Marta Lind'] })).toThrow(/needs two/);
    expect(() => split({ topic: 'energy' })).toThrow(/no such field/);
  });
});

describe('a contradiction that a person settles', () => {
  const contradicted = () =>
    new Desk().reports('a', 'agreed').reports('b', 'agreed', { hour: 1 }).reports('c', 'denied', { hour: 2 });

  it('is none any more, and the other side is shown with why it does not count', () => {
    const desk = contradicted();
    desk.decide();
    desk.rule({ act: 'settle', matter: ceasefire, value: 'denied' });
    expect(desk.line()).toMatchObject({
      ...{ value: 'denied', against: [], belief: 'person', machine: { value: 'agreed', contradicted: true } },
      aside: [{ ruled: { verdict: 'overruled' } }, { ruled: { verdict: 'overruled' } }],
    });
    expect(desk.decide().map(({ type }) => type)).toEqual(['outcome-status-changed.v1', 'contradiction-resolved.v1']);
  });

  it('holds against one later voice, and not against two', () => {
    const desk = contradicted().rule({ act: 'settle', matter: ceasefire, value: 'denied' });
    desk.reports('d', 'agreed', { hour: 150, ...{ knownSince: hoursLater(150) } });
    expect(desk.line()).toMatchObject({ value: 'denied', against: [{ article: { id: 'd' } }] });
    desk.reports('e', 'agreed', { hour: 151, ...{ knownSince: hoursLater(151) } });
    expect(desk.line()?.value).toBe('agreed');
  });
});

describe('what a ruling makes of what was told', () => {
  it('is a change where it may follow, and one correction where it cannot, with what contradicts it told once', () => {
    const desk = new Desk()
      .reports('a', 'proposed')
      .reports('b', 'rejected', { hour: 1 })
      .reports('c', 'rejected', { hour: 2 });
    desk.decide();
    desk.reports('d', 'agreed', { hour: 3 }).decide();
    expect(desk.matters.get(ceasefire)?.told).toMatchObject({ value: 'rejected', contradicted: true });
    desk.rule({ act: 'reject', finding: desk.place('b') });
    desk.rule({ act: 'reject', finding: desk.place('d') }).rule({ act: 'reject', finding: desk.place('c') });
    expect(desk.decide()).toMatchObject([
      { type: 'matter-corrected.v1', data: { from: 'rejected', value: 'proposed' } },
    ]);
    expect(desk.matters.get(ceasefire)?.told).toMatchObject({ value: 'proposed', contradicted: false });
    desk.rule({ act: 'lift-finding', finding: desk.place('c') });
    const types = desk.decide().map(({ type }) => type);
    expect(types[0]).toBe('outcome-status-changed.v1');
    expect(desk.decide()).toEqual([]);
  });
});

describe('a source that a person mutes, or lets count only beside others', () => {
  it('is shown and does not count, in matters that exist and in reports to come', () => {
    const desk = new Desk().reports('a', 'proposed').reports('b', 'agreed', { hour: 1 });
    desk.rule({ act: 'mute', source: 'paper of B' }).reports('b', 'denied', { hour: 2, textHash: 't2' });
    expect(desk.line()).toMatchObject({ value: 'proposed', against: [], aside: [{ ruled: { verdict: 'muted' } }] });
    desk.rule({ act: 'unmute', source: 'Paper of b' });
    expect(desk.line()?.value).toBe('denied');
  });

  it('gives no status alone, nor by a copy of its text, but does with another', () => {
    const desk = new Desk().reports('a', 'proposed').reports('b', 'agreed', { hour: 1 });
    desk.rule({ act: 'never-sole', source: 'Paper of b' });
    expect(desk.line()).toMatchObject({ value: 'proposed', aside: [{ ruled: { verdict: 'unbacked' } }] });
    expect(reviewOf(desk).map(({ kind }) => kind)).toContain('unbacked');
    desk.reports('c', 'agreed', { hour: 2, origin: 'b' });
    expect(desk.line()?.value).toBe('proposed');
    desk.reports('d', 'agreed', { hour: 3 });
    expect(desk.line()).toMatchObject({ value: 'agreed', articles: 3 });
  });

  it('takes nothing from the source whose text it repeats', () => {
    const desk = new Desk().reports('a', 'agreed').reports('b', 'agreed', { hour: 1, origin: 'a' });
    desk.rule({ act: 'never-sole', source: 'Paper of b' });
    expect(desk.line()).toMatchObject({ value: 'agreed', aside: [] });
  });
});
