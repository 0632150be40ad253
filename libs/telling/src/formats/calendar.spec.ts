import { lineOf, mattersView, type BriefLine, type FollowUpFinding, type Matter } from '#core';
import { aFollowUp, anArticle, findingsRecorded, hoursLater, recorded, someFindings } from '#testing';
import ICAL from 'ical.js';
import { followUpsCalendar } from './calendar.js';

const about = {
  story: { id: 'reykjavik-2031', title: 'The Reykjavik summit' },
  url: 'https://watch.example/follow-ups.ics?key=k',
  pageOf: (matter: string) => `https://watch.example/matters/${encodeURIComponent(matter)}`,
};
const key = 'meeting:meeting.clara-whitfield.pavel-orlov';
const day = (date: string) => ({ from: date, to: date });

/** The meeting as reports tell of it, one after the other, an hour apart. */
function lineAfter(...said: readonly Partial<FollowUpFinding>[]): BriefLine {
  const matter = said.reduce<Matter | undefined>((before, finding, hour) => {
    const article = anArticle({ id: `a${String(hour)}`, publishedAt: hoursLater(hour) });
    const fact = findingsRecorded({ article, findings: someFindings({ followUps: [aFollowUp(finding)] }) });
    const event = recorded(fact, { subject: `finding:${article.id}`, learntAt: hoursLater(hour + 1) });
    return mattersView.evolve(before, event, key);
  }, undefined);
  return lineOf(matter!)!;
}

/** Read back by a stock reader. */
function eventsIn(calendar: string) {
  const component = new ICAL.Component(ICAL.parse(calendar) as unknown[]);
  return component.getAllSubcomponents('vevent').map((event) => {
    const { uid, sequence, summary, location, startDate, endDate, description } = new ICAL.Event(event);
    const status = String(event.getFirstPropertyValue('status'));
    const page = String(event.getFirstPropertyValue('url'));
    const days = [startDate.toString(), endDate.toString(), startDate.isDate];
    return { uid, sequence, summary, location, status, days, page, description };
  });
}
const written = (line: BriefLine, sentence: string | null = null) =>
  eventsIn(followUpsCalendar([{ line, sentence }], about));

describe('the calendar of follow-up meetings', () => {
  const announced = { status: 'announced', place: 'Oslo', due: day('2031-05-20') } as const;

  it('holds whole days, with place, sentence and the way to its evidence', () => {
    const [event] = written(lineAfter(announced), 'They will meet in Oslo on Tuesday.');
    expect(event).toMatchObject({
      uid: 'meeting.clara-whitfield.pavel-orlov.1@reykjavik-2031.summitwatch',
      summary: 'Summit of two: Clara Whitfield and Pavel Orlov, Oslo – announced',
      ...{ location: 'Oslo', status: 'TENTATIVE', days: ['2031-05-20', '2031-05-21', true] },
      page: `https://watch.example/matters/${encodeURIComponent(key)}`,
    });
    expect(event?.description).toContain('“They will meet in Oslo on Tuesday.” (Paper of a0)');
  });

  it('keeps one entry through the life of a meeting, with a rising SEQUENCE', () => {
    const life = [
      { said: [announced], status: 'TENTATIVE', day: '2031-05-20' },
      { said: [announced, { ...announced, status: 'confirmed' }], status: 'CONFIRMED', day: '2031-05-20' },
      { said: [announced, { ...announced, due: day('2031-05-27') }], status: 'CONFIRMED', day: '2031-05-27' },
      { said: [announced, announced, { status: 'cancelled' }, { status: 'cancelled' }], status: 'CANCELLED', day: '2031-05-20' },
    ] as const; // oxfmt-ignore
    const events = life.map(({ said }) => written(lineAfter(...said))[0]!);
    expect(events.map(({ status, days }) => [status, days[0]])).toEqual(
      life.map(({ status, day: on }) => [status, on]),
    );
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(1);
    const sequences = [events[0]!, events[1]!, events[3]!].map(({ sequence }) => sequence);
    expect(sequences).toEqual([...new Set(sequences)].sort((a, b) => a - b));
  });

  it.each([
    ['in the coming weeks', { from: '2031-05-12', to: '2031-06-09' }],
    ['next week', { from: '2031-05-12', to: '2031-05-18' }],
  ])('has no entry for what is only %s', (when, due) => {
    expect(written(lineAfter({ status: 'confirmed', when, due }))).toEqual([]);
  });

  it('leaves open which of a few days it is', () => {
    const [event] = written(lineAfter({ status: 'confirmed', due: { from: '2031-05-20', to: '2031-05-21' } }));
    expect(event).toMatchObject({ status: 'TENTATIVE', days: ['2031-05-20', '2031-05-22', true] });
  });

  it('has none for a meeting whose day nobody named', () => {
    expect(written(lineAfter({ status: 'confirmed' }))).toEqual([]);
  });

  it('keeps the day of a meeting that was put off, as one that is not held', () => {
    const postponed = { status: 'postponed' } as const;
    const [event] = written(lineAfter(announced, postponed, postponed));
    expect(event).toMatchObject({ status: 'CANCELLED', days: ['2031-05-20', '2031-05-21', true] });
    expect(event?.summary).toMatch(/postponed$/);
  });

  it('stays one file of lines for a stock reader, whatever a page called the place', () => {
    const place = 'Oslo\r\nEND:VEVENT\r\nBEGIN:VALARM; “Hall, 3”\u202E\u0000';
    const [event, ...more] = written(lineAfter({ ...announced, place }), 'One\r\nATTACH:https://evil.example/x');
    expect(more).toEqual([]);
    expect(event?.location).toContain('“Hall, 3”');
    expect(event?.location).not.toMatch(/[\u202E\u0000]/);
  });
});
