import * as de from '../languages/de/index.js';
import * as en from '../languages/en/index.js';
import { actorName, actorsListed } from './actor-name.js';

describe('an actor', () => {
  it.each([
    ['Germany', 'Deutschland'],
    ['United States', 'Vereinigte Staaten'],
    ['European Union', 'Europäische Union'],
    ['Turkey', 'Türkei'],
    ['Türkiye', 'Türkei'],
    ['Czech Republic', 'Tschechien'],
    ['Bosnia and Herzegovina', 'Bosnien und Herzegowina'],
    ['Ada Brink', 'Ada Brink'],
  ])('that is a country or a union is called as the language calls it: %s', (name, german) => {
    expect([actorName(name, en), actorName(name, de)]).toEqual([name, german]);
  });

  it.each([
    ['European leaders', 'Europas Staats- und Regierungschefs'],
    ['European Leaders', 'Europas Staats- und Regierungschefs'],
    ['Kremlin', 'Kreml'],
    ['the White House', 'Weißes Haus'],
    ['State Department', 'US-Außenministerium'],
    ['U.S. Defense Department', 'U.S. Defense Department'],
    ['Foreign Ministry', 'Außenministerium'],
    ['Russian Foreign Ministry', 'Russisches Außenministerium'],
    ['South Korean defense ministry', 'Südkoreanisches Verteidigungsministerium'],
    ['US Finance Ministry', 'US-Finanzministerium'],
    ['Martian Foreign Ministry', 'Martian Foreign Ministry'],
    ['constructor', 'constructor'],
  ])('that is a common group or body has its word, any other keeps its name: %s', (name, german) => {
    expect([actorName(name, en), actorName(name, de)]).toEqual([name, german]);
  });

  it('is listed with others in the language', () => {
    expect(actorsListed(['Hungary', 'Ada Brink'], de)).toBe('Ungarn und Ada Brink');
  });
});
