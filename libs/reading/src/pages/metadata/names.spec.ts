import { peopleIn } from './names.js';

describe('peopleIn', () => {
  it.each([
    ['By Ana Ruiz and Bo Lind', ['Ana Ruiz', 'Bo Lind']],
    ['Von Ana Ruiz und Bo Lind', ['Ana Ruiz', 'Bo Lind']],
    ['Par Ana Ruiz, Bo Lind et Carl Voss', ['Ana Ruiz', 'Bo Lind', 'Carl Voss']],
    ['Ana Ruiz, Senior Editor', ['Ana Ruiz']],
    ['Ana Ruiz | Harbour Daily', ['Ana Ruiz']],
    ['Ana Ruiz (dpa)', ['Ana Ruiz']],
    ['Ana Ruiz, MS, RD', ['Ana Ruiz']],
    ['Ana Ruiz, WXTV', ['Ana Ruiz']],
    ['By Ana Ruiz ana@harbour.example @anaruiz', ['Ana Ruiz']],
    ['By Ana Ruiz in Harbourtown', ['Ana Ruiz']],
    ['Автор: Анна Морева', ['Анна Морева']],
    ['김바다 기자', ['김바다']],
    ['港 太郎 記者', ['港 太郎']],
  ])('reads "%s"', (byline, people) => {
    expect(peopleIn(byline)).toEqual(people);
  });

  it.each(['Harbour Daily Staff', 'Redaktion', 'By News Desk', 'https://harbour.example/ana', 'admin', 'The Harbour'])(
    'finds nobody in "%s"',
    (byline) => {
      expect(peopleIn(byline)).toEqual([]);
    },
  );
});
