import { anOutcome, anArticle, ceasefire, Desk, findingsRecorded, someFindings } from '#testing';
import { movedByRulings } from './moved-by-rulings.js';

const prisoners = 'outcome:humanitarian';

function moved(desk: Desk, matter: string) {
  return movedByRulings(matter, desk.matters, desk.book);
}

const tellsOfPrisoners = (desk: Desk, id: string) => {
  const findings = someFindings({ outcomes: [anOutcome({ topic: 'humanitarian', status: 'agreed' })] });
  return desk.take(
    findingsRecorded({ article: anArticle({ id }), findings, words: [`words of ${id}`] }),
    `finding:${id}`,
  );
};

describe('articles that tell of a matter', () => {
  it('no longer tell of it once its sentence was rejected, and do again when that is taken back', () => {
    const desk = new Desk().reports('a', 'agreed').reports('b', 'agreed');
    const finding = desk.place('a');
    desk.rule({ act: 'reject', finding });
    expect(moved(desk, ceasefire)).toEqual({ added: [], gone: ['a'] });
    desk.rule({ act: 'lift-finding', finding });
    expect(moved(desk, ceasefire)).toEqual({ added: [], gone: [] });
  });

  it('tell of it while another of their sentences says so', () => {
    const outcomes = [anOutcome({ status: 'agreed' }), anOutcome({ status: 'proposed', start: 50, end: 60 })];
    const desk = new Desk().reports('a', 'agreed', { findings: someFindings({ outcomes }), words: ['one', 'other'] });
    desk.rule({ act: 'reject', finding: desk.place('a') });
    expect(moved(desk, ceasefire)).toEqual({ added: [], gone: [] });
  });

  it('tell of the matter that theirs was merged into, and that theirs was corrected to', () => {
    const desk = tellsOfPrisoners(new Desk().reports('a', 'agreed').reports('b', 'agreed'), 'c');
    desk.rule({ act: 'correct', finding: desk.place('b'), to: { topic: 'trade' } });
    desk.rule({ act: 'merge', matter: prisoners, into: ceasefire });
    expect(moved(desk, ceasefire)).toEqual({ added: ['c'], gone: ['b'] });
    expect(moved(desk, prisoners)).toEqual({ added: [], gone: ['c'] });
    expect(moved(desk, 'outcome:trade')).toEqual({ added: ['b'], gone: [] });
  });
});
