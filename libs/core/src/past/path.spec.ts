import { anArticle, anOutcome, aReport, findingsRecorded, hoursLater, recorded, someFindings } from '#testing';
import type { FindingsRecorded } from '../findings/events.js';
import type { OutcomeStatus } from '../findings/finding.js';
import type { OutcomeReported } from '../summit/events.js';
import { inReadingOrder, Liftings } from './path.js';

const ceasefire = anOutcome();
const trade = anOutcome({ topic: 'trade', start: 20, end: 30 });
const reading = (position: number, given: Partial<FindingsRecorded['data']> = {}) =>
  recorded(findingsRecorded({ findings: someFindings({ outcomes: [trade, ceasefire] }), ...given }), {
    position,
    subject: 'finding:a1',
  });
const cited = aReport({ findings: someFindings({ outcomes: [ceasefire] }) });
const told = (position: number, status: OutcomeStatus = 'agreed') => {
  const because = aReport({ findings: someFindings({ outcomes: [{ ...ceasefire, status }] }) });
  const fact: OutcomeReported = {
    ...{ type: 'outcome-reported.v1', happened: { at: hoursLater(0), precision: 'minute' } },
    data: { value: status, because, origins: 1, baseline: false },
  };
  return recorded(fact, { position, subject: 'outcome:ceasefire' });
};

describe('the reading that lifted a sentence', () => {
  it('is the last one of the same text that found the same characters, and names the claim', () => {
    const lifting = new Liftings([reading(3), reading(7), reading(9, { textHash: 'another' })]).of(cited);
    expect([lifting?.record.position, lifting?.index]).toEqual([7, 1]);
  });

  it('is not one that came after what rests on it', () => {
    expect(new Liftings([reading(3), reading(7)]).of(cited, 5)?.record.position).toBe(3);
    expect(new Liftings([reading(7)]).of(cited, 5)).toBeUndefined();
  });

  it('is not one that found nothing in these characters', () => {
    const elsewhere = someFindings({ outcomes: [{ ...ceasefire, start: 1 }] });
    expect(new Liftings([reading(3), reading(7, { findings: elsewhere })]).of(cited)?.record.position).toBe(3);
  });

  it('is found also where a person put another status on the sentence', () => {
    const corrected = aReport({ findings: someFindings({ outcomes: [{ ...ceasefire, status: 'proposed' }] }) });
    expect(new Liftings([reading(3)]).of(corrected)?.index).toBe(1);
  });
});

it('A reading is put in order once, however many of its sentences are asked for.', () => {
  const record = reading(3);
  let times = 0;
  const data = {
    ...record.data,
    get findings() {
      times += 1;
      return record.data.findings;
    },
  };
  const liftings = new Liftings([{ ...record, data }]);
  for (let i = 0; i < 60; i++) expect(liftings.of(cited)?.index).toBe(1);
  expect(times).toBe(1);
});

describe('what rests on a reading', () => {
  const facts = [reading(3), reading(7)];
  const resting = (position: number, index: number) =>
    new Liftings(facts).restingOn([told(5), told(9)], {
      record: facts.find((each) => each.position === position)!,
      index,
    });

  it('are the facts that it was the last to find the sentence of', () => {
    expect(resting(3, 1).map(({ position }) => position)).toEqual([5]);
    expect(resting(7, 1).map(({ position }) => position)).toEqual([9]);
  });

  it('are none for another claim of it', () => {
    expect(resting(3, 0)).toEqual([]);
  });
});

describe('the order in which sentences are read', () => {
  it('has the one that brought the state first and copies last, the newest first', () => {
    const from = (id: string, at: number, origin = id) => ({ ...aReport({ article: anArticle({ id }), origin }), at: hoursLater(at) }); // oxfmt-ignore
    const all = [from('old', 1), from('because', 2), from('copy', 9, 'old'), from('new', 3)];
    expect(inReadingOrder(all, all[1]!).map(({ article }) => article.id)).toEqual(['because', 'new', 'old', 'copy']);
  });
});
