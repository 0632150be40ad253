import { aFollowUp, anArticle, Desk, findingsRecorded, hoursLater, someFindings } from '#testing';
import type { FollowUpFinding } from '../findings/finding.js';
import { slug } from '../findings/matters.js';
import type { SummitFact } from '../summit/events.js';
import { decide } from '../summit/decide.js';
import { ruledMatter } from '../summit/ruled.js';
import { reviewOf } from './review.js';
import { statusAfter, withPerhapsOf } from './told-otherwise.js';

const [orlov, whitfield, bondar, lind] = ['Pavel Orlov', 'Clara Whitfield', 'Iryna Bondar', 'Marta Lind'] as const;
const three = [whitfield, bondar, lind];
const four = [orlov, ...three];
const named = (...people: readonly string[]) => ['meeting:meeting', ...people.map(slug).sort()].join('.'); // oxfmt-ignore
const now = { at: hoursLater(400), precision: 'instant' } as const;

let nth = 0;
/** One article that tells of a meeting, announced unless it says otherwise. */
function reports(
  desk: Desk,
  participants: readonly string[],
  given: Partial<FollowUpFinding> & { hour?: number } = {},
) {
  const { hour = 0, ...rest } = given;
  const meeting = { kind: 'multilateral-summit', place: null, when: null, status: 'announced', participants } as const;
  const article = anArticle({ id: `article ${String((nth += 1))}`, publishedAt: hoursLater(hour) });
  const findings = someFindings({ followUps: [aFollowUp({ ...meeting, ...rest })] });
  desk.take(findingsRecorded({ article, findings, words: [article.id] }), `finding:${article.id}`);
}

/** What is decided on a meeting, and written down as told. */
function decided(desk: Desk, key: string, told = toldOf(desk)): readonly SummitFact[] {
  const matter = ruledMatter(key, desk.matters, desk.book);
  const facts = withPerhapsOf(decide(matter, now), matter, { matters: desk.matters, book: desk.book, told });
  facts.forEach((fact) => desk.take(fact, key));
  return facts;
}

const toldOf = (desk: Desk) => (key: string) => desk.matters.get(key)?.told?.value ?? null;
const perhaps = (facts: readonly SummitFact[]) =>
  facts.map(({ data }) => ('perhapsOf' in data ? data.perhapsOf : undefined));

describe('what is told of a meeting', () => {
  it('names the one of which the same was told before, where it may be that one', () => {
    const desk = new Desk();
    reports(desk, three);
    expect(perhaps(decided(desk, named(...three)))).toEqual([undefined]);
    reports(desk, four);
    expect(perhaps(decided(desk, named(...four)))).toEqual([named(...three)]);
  });

  it('is news where the other stood otherwise, and a repetition where it went on from there', () => {
    const desk = new Desk();
    reports(desk, three);
    decided(desk, named(...three));
    reports(desk, four, { status: 'confirmed' });
    expect(perhaps(decided(desk, named(...four)))).toEqual([undefined]);
    reports(desk, three, { status: 'confirmed', hour: 1 });
    expect(perhaps(decided(desk, named(...three)))).toEqual([named(...four)]);
    const five = [...four, 'Jonas Berg'];
    reports(desk, five, { hour: 2 });
    expect(perhaps(decided(desk, named(...five)))).toEqual([named(...three)]);
  });

  it('is news once, of two that become so at the same time', () => {
    const desk = new Desk();
    for (const people of [three, four]) {
      reports(desk, people);
      decided(desk, named(...people));
      reports(desk, people, { status: 'held', hour: 2 });
    }
    const facts = [three, four].flatMap((people) => decided(desk, named(...people)));
    expect(statusAfter(facts)).toBe('held');
    expect(perhaps(facts).filter((other) => other === undefined)).toHaveLength(1);
  });

  it('names no other that nobody has heard of, or that was taken back', () => {
    const desk = new Desk();
    reports(desk, three);
    reports(desk, four);
    expect(perhaps(decided(desk, named(...four), () => null))).toEqual([undefined]);
  });

  it.each<[string, readonly string[], Partial<FollowUpFinding>]>([
    ['other people', [orlov, whitfield, bondar], {}],
    ['another place', four, { place: 'Oslo' }],
    ['a call', four, { kind: 'phone-call' }],
  ])('names no meeting of %s', (_what, participants, given) => {
    const desk = new Desk();
    reports(desk, three, { place: 'Geneva' });
    decided(desk, named(...three));
    reports(desk, participants, given);
    const key = [...desk.matters.keys()].find((each) => each !== named(...three))!;
    expect(perhaps(decided(desk, key))).toEqual([undefined]);
  });

  it('names no other of which a person has said that they are two', () => {
    const desk = new Desk();
    reports(desk, three);
    reports(desk, four);
    decided(desk, named(...three));
    const { id, matter } = reviewOf(desk).find(({ kind }) => kind === 'duplicate')!;
    desk.rule({ act: 'dismiss', question: id, matter });
    expect(perhaps(decided(desk, named(...four)))).toEqual([undefined]);
  });

  it('leaves what is told of an outcome as it is', () => {
    const desk = new Desk().reports('one', 'agreed');
    const matter = ruledMatter('outcome:ceasefire', desk.matters, desk.book);
    const facts = decide(matter, now);
    expect(withPerhapsOf(facts, matter, { matters: desk.matters, book: desk.book, told: toldOf(desk) })).toBe(facts);
  });
});
