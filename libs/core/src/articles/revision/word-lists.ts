/**
 * The few words whose change weighs in any text. Small on purpose: numbers in digits, names and quotations are told by their
 * looks, months and days by the standard library, so lists are left for negations and the commonest numbers in words.
 */

/** As keys of tokens: lower case, without accents and hyphens. */
const negations = {
  en: "no not never without nor neither none nobody nothing cannot can't won't don't didn't doesn't isn't aren't wasn't weren't hasn't haven't hadn't wouldn't shouldn't couldn't deny denies denied",
  de: 'nicht kein keine keinen keinem keiner keines nie niemals ohne weder niemand nichts dementiert dementierte',
  fr: "ne pas jamais aucun aucune sans ni n'a n'est n'ont personne rien",
  es: 'nunca jamas sin ningun ninguna nadie nada tampoco',
  it: 'non mai senza nessuno nessuna niente',
  pt: 'nao nunca sem nem nenhum nenhuma ninguem',
  nl: 'niet geen nooit zonder noch niemand',
  nordic: 'inte ingen aldrig utan ikke ingen aldri uten uden',
  slavic: 'не нет ни без никогда никто немає ніколи nie bez nigdy zaden ne ani nikdy',
  others: 'degil yok hic ei nem nincs לא אין אל نه لا لم لن ليس ليست नहीं',
  signs: '不 没 沒 未 非 无 無 ぬ',
};

const numbers = {
  en: 'two three four five six seven eight nine ten eleven twelve dozen dozens hundred hundreds thousand thousands million millions billion billions half twice',
  de: 'zwei drei vier funf sechs sieben acht neun zehn elf zwolf dutzend hundert tausend million millionen milliarde milliarden',
  fr: 'deux trois quatre cinq sept huit neuf dix onze douze cent mille milliard milliards',
  es: 'dos tres cuatro cinco seis siete ocho nueve diez once doce cien mil millones',
  ru: 'два две три четыре пять шесть семь восемь девять десять сто тысяча тысячи тысяч миллион миллиона миллионов миллиард',
  signs: '一 二 三 四 五 六 七 八 九 十 百 千 万 億 亿',
};

const languages = [
  'en',
  'de',
  'fr',
  'es',
  'it',
  'pt',
  'nl',
  'sv',
  'da',
  'pl',
  'cs',
  'ru',
  'uk',
  'tr',
  'el',
  'ar',
  'he',
];

const setOf = (lists: Readonly<Record<string, string>>): ReadonlySet<string> =>
  new Set(Object.values(lists).flatMap((list) => list.split(' ')));

export const negationWords = setOf(negations);
export const numberWords = setOf(numbers);

/** Months and days of the week as these languages print them within a date, and their words for the days around today. */
export function calendarWords(): ReadonlySet<string> {
  return new Set(
    languages.flatMap(calendarOf).flatMap((name) => name.split(/[\s.]+/).filter((part) => part.length > 2)),
  );
}

function calendarOf(language: string): readonly string[] {
  const dated = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', weekday: 'long', timeZone: 'UTC' });
  const alone = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  const around = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  // All months, and with them all days of the week.
  const days = Array.from({ length: 84 }, (_, day) => new Date(Date.UTC(2024, day % 12, 1 + (day % 28))));
  const named = days.flatMap((day) => {
    const parts = dated.formatToParts(day).filter(({ type }) => type === 'month' || type === 'weekday');
    return [...parts.map(({ value }) => value), alone.format(day)];
  });
  return [...named, ...[-1, 0, 1].map((day) => around.format(day, 'day')).filter((said) => !said.includes(' '))];
}
