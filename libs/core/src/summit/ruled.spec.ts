import { aFollowUp, anArticle, anOutcome, findingsRecorded, hoursLater, recorded, someFindings } from '#testing';
import type { Fact, Recorded } from '../event.js';
import type { OutcomeStatus } from '../findings/finding.js';
import { RulingBook } from '../rulings/book.js';
import type { RulingDoc } from '../rulings/doc.js';
import { decide as decideRuling } from '../rulings/decide.js';
import { evolve, initialState } from '../rulings/evolve.js';
import type { Order } from '../rulings/rule.js';
import { lineOf, type BriefLine } from '../views/brief.js';
import { mattersView } from '../views/matters.js';
import { previewOf } from '../views/preview.js';
import { reviewOf } from '../views/review.js';
import { rulingsView } from '../views/rulings.js';
import { decide } from './decide.js';
import type { SummitFact } from './events.js';
import type { Matter } from './evolve.js';
import { orderFor, type RulingAsked, type FindingPlace } from './order.js';
import { ruledMatter, ruledRegister } from './ruled.js';

const ceasefire = 'outcome:ceasefire';
const at = (hour: number) => ({ at: hoursLater(hour), precision: 'instant' }) as const;

/** A log in miniature: facts in, what people see out. */
class Desk {
  readonly matters = new Map<string, Matter>();
  readonly rulings = new Map<string, RulingDoc>();
  private readonly versions = new Map<string, number>();
  private hour = 100;

  take(fact: Fact, subject: string): this {
    const version = (this.versions.get(subject) ?? 0) + 1;
    this.versions.set(subject, version);
    const event = recorded(fact, { subject, version, learntAt: hoursLater((this.hour += 1)) }) as Recorded;
    this.fold(mattersView, this.matters, event);
    this.fold(rulingsView, this.rulings, event);
    return this;
  }

  private fold<D>(
    view: {
      keys: (e: Recorded) => readonly string[];
      evolve: (d: D | undefined, e: Recorded, k: string) => D | undefined;
    },
    docs: Map<string, D>,
    event: Recorded,
  ): void {
    for (const key of view.keys(event)) {
      const next = view.evolve(docs.get(key), event, key);
      if (next !== undefined) docs.set(key, next);
    }
  }

  reports(
    id: string,
    status: OutcomeStatus,
    given: Partial<Parameters<typeof findingsRecorded>[0]> & { hour?: number; start?: number } = {},
  ): this {
    const { hour = 0, start = 0, ...rest } = given;
    const findings = someFindings({ outcomes: [anOutcome({ status, start, end: start + 10 })] });
    const article = anArticle({ id, publishedAt: hoursLater(hour) });
    return this.take(findingsRecorded({ article, findings, words: [`words of ${id}`], ...rest }), `finding:${id}`);
  }

  rule(asked: RulingAsked, by = 'Runa', reason = 'she was there'): this {
    const { subject, command } = this.order(asked, by, reason);
    const known = this.book.ruled(subject)?.state ?? initialState;
    for (const fact of decideRuling(command, known)) this.take(fact, subject);
    return this;
  }

  order(asked: RulingAsked, by = 'Runa', reason = 'she was there'): Order {
    return orderFor(asked, { by, reason, at: at((this.hour += 1)) }, this);
  }

  place(id: string, matter = ceasefire): FindingPlace {
    const { reports, ruled } = ruledMatter(matter, this.matters, this.book);
    const report = [...reports, ...(ruled?.aside ?? [])].find(({ article }) => article.id === id)!;
    const { start, end } = report.claim.finding;
    return { matter, article: id, textHash: report.textHash, start, end };
  }

  get book(): RulingBook {
    return new RulingBook(this.rulings);
  }

  line(matter = ceasefire): BriefLine | null {
    return lineOf(ruledMatter(matter, this.matters, this.book));
  }

  decide(): readonly SummitFact[] {
    const facts = [...ruledRegister(this.matters, this.book).values()].flatMap((matter) =>
      decide(matter, at(this.hour)).map((fact) => {
        this.take(fact, matter.matter);
        return fact;
      }),
    );
    return facts;
  }
}

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
    expect(desk.line()).toMatchObject({ value: 'agreed', official: true, belief: 'machine' });
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

interface Meets {
  readonly kind?: 'meeting' | 'consultations';
  readonly hour?: number;
}
const meets = (desk: Desk, id: string, place: string, { kind = 'meeting', hour = 0 }: Meets = {}) => {
  const followUps = [aFollowUp({ kind, place, status: 'announced' })];
  const article = anArticle({ id, publishedAt: hoursLater(hour) });
  desk.take(
    findingsRecorded({ article, findings: someFindings({ followUps }), words: [`words of ${id}`] }),
    `finding:${id}`,
  );
};
const meeting = 'meeting:meeting.clara-whitfield.pavel-orlov';
const talks = 'meeting:talks.clara-whitfield.pavel-orlov';

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
    const orders = [desk.order({ act: 'merge', matter: talks, into: meeting }), desk.order({ act: 'merge', matter: meeting, into: talks })]; // prettier-ignore
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
