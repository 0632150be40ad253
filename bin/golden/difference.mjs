// What is read beside what is expected, as lines for people: `-` is expected and missing, `+` is read and not expected.
import { diffLines } from 'diff';
import { isDeepStrictEqual } from 'node:util';
import { expectedOf } from './folders.mjs';

/** None where both agree. */
export function differenceIn(folder) {
  const { outcome } = folder;
  const wanted = expectedOf(folder, outcome);
  return [...fieldLines(wanted.fields, outcome.fields), ...textLines(wanted.text, outcome.text)];
}

function fieldLines(wanted, found) {
  const plain = (value) => (value === undefined ? undefined : JSON.parse(JSON.stringify(value)));
  return Object.keys({ ...wanted, ...found })
    .filter((field) => !isDeepStrictEqual(plain(wanted[field]), plain(found[field])))
    .flatMap((field) => changed(written(wanted[field]), written(found[field])).map((line) => `    ${field} ${line}`));
}

function textLines(wanted = '', found = '') {
  return wanted === found ? [] : changed(wanted, found).map((line) => `    text ${line}`);
}

function written(value) {
  return typeof value === 'string' ? value : (JSON.stringify(value, null, 1) ?? 'nothing');
}

function changed(wanted, found) {
  return diffLines(`${wanted}\n`, `${found}\n`)
    .filter(({ added, removed }) => added || removed)
    .flatMap(({ added, value }) =>
      value
        .trimEnd()
        .split('\n')
        .map((line) => `${added ? '+' : '-'} ${line.slice(0, 300)}`),
    );
}
