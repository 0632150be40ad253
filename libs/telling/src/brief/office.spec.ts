import * as de from '../languages/de/index.js';
import * as en from '../languages/en/index.js';
import { matterName } from './line-words.js';
import { officeIn } from './office.js';

describe('an office', () => {
  it.each([
    ['Foreign Minister', 'Foreign Minister', 'Außenminister/-in'],
    ['defense minister', 'Defence Minister', 'Verteidigungsminister/-in'],
    ['Secretary General', 'Secretary-General', 'Generalsekretär/-in'],
    ['spokeswoman', 'Spokeswoman', 'Sprecherin'],
    ['former President', 'Former President', 'Ehemals Präsident/-in'],
  ])('is called as the language calls it, however an article spells it: %s', (role, english, german) => {
    expect([officeIn(role, en), officeIn(role, de)]).toEqual([english, german]);
  });

  it.each(['Keeper of the Seals', 'former keeper', 'constructor', ''])('that is uncommon has no word: “%s”', (role) => {
    expect([officeIn(role, en), officeIn(role, de)]).toEqual([null, null]);
  });

  const reaction = (role: string | null, affiliation: string | null = 'Turkey') =>
    ({ kind: 'reaction', actor: 'Ada Brink', role, affiliation, toward: 'summit' }) as const;

  it.each([
    ['spokesperson', 'Sprecher/-in, Türkei', []],
    ['Keeper of the Seals', 'Keeper of the Seals, Türkei', ['Keeper of the Seals']],
    [null, 'Türkei', []],
  ])('stands beside the person with the state; what has no word is told apart: %s', (role, detail, asWritten) => {
    expect(matterName(reaction(role), de)).toEqual({ title: 'Ada Brink', detail, asWritten });
  });

  it('is never foreign where the articles are in the language of the page', () => {
    expect(matterName(reaction('Keeper of the Seals', null), en).asWritten).toEqual([]);
  });
});
