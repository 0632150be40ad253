/**
 * Follow-up meetings → an iCalendar file (RFC 5545, with the properties of RFC 7986 for those who subscribe to one). A meeting has an
 * entry as soon as its day is known, and keeps it, under one UID, through all that becomes of it. Reports name days and not hours:
 * every entry is of whole days, blocks nobody's time, and what is only "in the coming weeks" has none.
 */
import { daysIn, type BriefLine, type Due, type Turn } from '#core';
import { ownOf } from '../brief/own.js';
import { valueInWords } from '../words/english.js';
import { titleOf } from '../words/title.js';
import { ICalCalendar, ICalEventStatus, ICalEventTransparency, type ICalEventData } from 'ical-generator';
import { plain } from './plain.js';

export interface CalendarAbout {
  readonly story: { readonly id: string; readonly title: string };
  /** Where this file is fetched from. */
  readonly url: string;
  /** Of a matter's page. */
  readonly pageOf: (matter: string) => string;
}

export interface CalendarMeeting {
  readonly line: BriefLine;
  /** The words that brought its status; null where they are not at hand. */
  readonly sentence: string | null;
}

/** "On Friday or Saturday" can be put into a calendar; "next week" cannot. */
const mostDays = 3;
const refreshSeconds = 1800;
/** SEQUENCE counts seconds from here: it must only ever rise (RFC 5545, 3.8.7.4), whatever reports and rulings do to a course. */
const epoch = Date.UTC(2020, 0, 1);

const statuses: Readonly<Record<string, ICalEventStatus>> = {
  confirmed: ICalEventStatus.CONFIRMED,
  rescheduled: ICalEventStatus.CONFIRMED,
  held: ICalEventStatus.CONFIRMED,
  postponed: ICalEventStatus.CANCELLED,
  cancelled: ICalEventStatus.CANCELLED,
  rejected: ICalEventStatus.CANCELLED,
};

export function followUpsCalendar(meetings: readonly CalendarMeeting[], about: CalendarAbout): string {
  const name = `${about.story.title}: follow-up meetings`;
  const calendar = new ICalCalendar({
    name: plain(name),
    prodId: { company: 'Summitwatch', product: 'follow-up meetings', language: 'EN' },
    source: about.url,
    ttl: refreshSeconds,
  });
  for (const meeting of meetings) for (const event of eventsOf(meeting, about)) calendar.createEvent(event);
  // Every line ends so, the last one too (RFC 5545, 3.1).
  return `${calendar.toString()}\r\n`;
}

function eventsOf({ line, sentence }: CalendarMeeting, about: CalendarAbout): readonly ICalEventData[] {
  const { value, due, episode, because, history, earlier } = line;
  const { name } = because.article.publisher;
  const said = sentence === null ? name : `“${sentence}” (${name})`;
  const now = { value, due: due ?? lastDue(history), episode, said };
  const before = earlier.map((turn, index) => ({
    ...{ value: turn.value, due: turn.due ?? null, episode: index + 1, said: turn.because.article.publisher.name },
  }));
  return [...before, now].flatMap((occasion) => eventOf(occasion, line, about));
}

/** The day that was known last, of a meeting that has none any more. */
function lastDue(history: readonly Turn[]): Due | null {
  return history.findLast(({ due }) => due !== undefined)?.due ?? null;
}

interface Occasion {
  readonly value: string;
  readonly due: Due | null;
  readonly episode: number;
  /** The words that say so, and who published them. */
  readonly said: string;
}

function eventOf({ value, due, episode, said }: Occasion, line: BriefLine, about: CalendarAbout): ICalEventData[] {
  if (due === null || daysIn(due) > mostDays || line.about.kind !== 'meeting') return [];
  const learntAt = new Date(lastOf(line));
  const page = about.pageOf(line.matter);
  return [
    {
      id: `${line.matter.slice('meeting:'.length)}.${String(episode)}@${about.story.id}.summitwatch`,
      ...wholeDays(due),
      summary: plain(`${titleOf(line.about)} – ${valueInWords(value)}`),
      location: plain(line.about.place ?? ''),
      description: plain(`${stateOf(value, line)}\n${said}\n${page}`),
      url: page,
      status: statusOf(value, due),
      transparency: ICalEventTransparency.TRANSPARENT,
      sequence: Math.max(0, Math.floor((learntAt.getTime() - epoch) / 1000)),
      stamp: learntAt,
      lastModified: learntAt,
    },
  ];
}

/** The end is the first day that is no longer part of it (RFC 5545, 3.6.1). */
function wholeDays({ from, to }: Due) {
  return { start: new Date(from), end: new Date(Date.parse(to) + 86_400_000), allDay: true };
}

/** Which of several days it will be is not settled, however sure the meeting. */
function statusOf(value: string, due: Due): ICalEventStatus {
  const status = ownOf(statuses, value) ?? ICalEventStatus.TENTATIVE;
  return daysIn(due) > 1 && status === ICalEventStatus.CONFIRMED ? ICalEventStatus.TENTATIVE : status;
}

function stateOf(value: string, { origins, official, against }: BriefLine): string {
  const backing = `${String(origins)} independent ${origins === 1 ? 'origin' : 'origins'}${official ? ', first-hand' : ''}`;
  return `${valueInWords(value)}; ${backing}${against.length > 0 ? '; contradicted' : ''}`;
}

/** When anything was last learnt or decided of it. */
function lastOf({ learntAt, ruling }: BriefLine): string {
  return ruling !== null && ruling.at > learntAt ? ruling.at : learntAt;
}
