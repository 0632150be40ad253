import { aFollowUp, anOutcome, aQuotation, findingsRecorded, scenario, someFindings } from '#testing';
import { sentenceFates } from './anchor.js';
import { findingsDecider, type RecordFindings } from './decide.js';
import type { FindingsRecorded, FindingsWithdrawn } from './events.js';

const { happened: at } = findingsRecorded();
const outcome = someFindings({ outcomes: [anOutcome()] });
const meeting = someFindings({ followUps: [aFollowUp({ participants: ['Orlov', 'Whitfield'] })] });
const record = (given: Partial<FindingsRecorded['data']>): RecordFindings => ({
  ...{ type: 'RecordFindings', at, record: findingsRecorded(given).data },
});
const withdrawn = (because: string): FindingsWithdrawn => ({
  type: 'findings-withdrawn.v1',
  happened: at,
  data: { article: 'a1', matters: ['outcome:ceasefire'], because },
});
const reading = scenario(findingsDecider);

describe('recording findings', () => {
  it('is a fact the first time', () => {
    reading
      .given()
      .when(record({ findings: outcome }))
      .then(findingsRecorded({ findings: outcome }));
    const quotes = someFindings({ quotes: [aQuotation()] });
    reading
      .given()
      .when(record({ findings: quotes }))
      .then(findingsRecorded({ findings: quotes }));
  });

  it('is nothing for an article that says nothing', () => {
    reading.given().when(record({})).then();
  });

  it('is nothing for the same text and the same reader', () => {
    reading
      .given(findingsRecorded({ findings: outcome }))
      .when(record({ findings: meeting }))
      .then();
  });

  it('withdraws first what a revised text no longer says', () => {
    const revised = { textHash: 't2', findings: meeting };
    reading
      .given(findingsRecorded({ findings: outcome }))
      .when(record(revised))
      .then(withdrawn('the article was revised'), findingsRecorded(revised));
  });

  it.each([
    ['gone', 'They left.'],
    ['changed', 'The two presidents failed to agree on a ceasefire in Ukraine at once.'],
    ['stands', 'Nobody claims that any more. The two presidents failed to agree on a ceasefire in Ukraine.'],
  ] as const)('says that the sentence behind it is %s', (fate, after) => {
    const before = 'The two presidents failed to agree on a ceasefire in Ukraine.';
    const said = someFindings({ outcomes: [anOutcome({ start: 0, end: before.length })] });
    const revised = { textHash: 't2', findings: meeting };
    reading
      .given(findingsRecorded({ findings: said }))
      .when({ ...record(revised), texts: { before, after } })
      .then(withdrawn(sentenceFates[fate]), findingsRecorded({ ...revised, reanchored: 0 }));
  });

  it('takes a finding whose sentence stands elsewhere for the same, and withdraws nothing', () => {
    const sentence = 'They failed to agree on a ceasefire.';
    const at = (start: number) => someFindings({ outcomes: [anOutcome({ start, end: start + sentence.length })] });
    reading
      .given(findingsRecorded({ findings: at(0) }))
      .when({
        ...record({ textHash: 't2', findings: at(10) }),
        texts: { before: sentence, after: `It rains.\n${sentence}` },
      })
      .then(findingsRecorded({ textHash: 't2', findings: at(10), reanchored: 1 }));
  });

  it('withdraws what a newer reader no longer finds', () => {
    const reread = { readerVersion: '2.0.0', findings: meeting };
    reading
      .given(findingsRecorded({ findings: outcome }))
      .when(record(reread))
      .then(withdrawn('another reader does not find it'), findingsRecorded(reread));
  });

  it('withdraws nothing twice', () => {
    const silent = { textHash: 't2' };
    const past = [
      findingsRecorded({ findings: outcome }),
      withdrawn('the article was revised'),
      findingsRecorded(silent),
    ];
    reading
      .given(...past)
      .when(record({ textHash: 't3' }))
      .then(findingsRecorded({ textHash: 't3' }));
  });
});
