// The scores for people: per suite, then over all of them.
const percent = (part, whole) => `${((100 * part) / whole).toFixed(1)} %`;

export function scoreTable(suites) {
  const groups = [
    ['feedparser', suites.filter(({ name }) => name.startsWith('feedparser'))],
    ['gofeed', suites.filter(({ name }) => name.startsWith('gofeed'))],
    ['all suites', suites],
  ];
  const sums = groups.filter(([, members]) => members.length > 0).map(([name, members]) => sumOf(name, members));
  return [
    row('suite', ['checks', 'met', '', 'feeds', 'right', '']),
    ...suites.map(scoreRow),
    '',
    ...sums.map(scoreRow),
    `threw something other than UnreadableFeed: ${sums.at(-1).thrown}`,
  ];
}

export function errorLines(suites) {
  return suites.flatMap(({ misses }) =>
    misses.map(
      ({ id, f, key, want, found }) =>
        `${id}  ${f}${key === undefined ? '' : ` (${key})`}\n  wanted ${short(want)}\n  found  ${short(found)}`,
    ),
  );
}

function sumOf(name, members) {
  const total = (field) => members.reduce((sum, member) => sum + member[field], 0);
  return Object.assign(
    { name },
    ...['feeds', 'right', 'checks', 'met', 'thrown'].map((field) => ({ [field]: total(field) })),
  );
}

function scoreRow({ name, checks, met, feeds, right }) {
  return row(name, [checks, met, percent(met, checks), feeds, right, percent(right, feeds)]);
}

function row(name, cells) {
  return name.padEnd(32) + cells.map((cell) => String(cell).padStart(9)).join('');
}

function short(value) {
  return (JSON.stringify(value) ?? 'nothing').slice(0, 400);
}
