// Under which licences packages may come. Of an expression with OR one side is enough, of one with AND each part counts.
import { lockedPackages } from './packages.mjs';

/** Permissive ones, and those that ask something of changes to the package itself alone (MPL), as we make none. */
const allowed = new Set([
  ...['MIT', 'MIT-0', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'BlueOak-1.0.0', 'Unlicense'],
  ...['CC0-1.0', 'CC-BY-4.0', 'Zlib', 'Python-2.0', 'MPL-2.0'],
]);

/** Those that name theirs in an old form or in their readme alone, as it was read there. */
const readByHand = {
  'busboy@0.3.1': 'MIT',
  'dicer@0.3.0': 'MIT',
  'streamsearch@0.1.2': 'MIT',
  'humanize-number@0.0.2': 'MIT',
  'only@0.0.2': 'MIT',
};

export function checkLicences() {
  const refused = lockedPackages().flatMap(({ name, version, license }) => {
    const licence = license ?? readByHand[`${name}@${version}`] ?? 'none named';
    return isAllowed(licence) ? [] : [`${name}@${version}: ${licence}`];
  });
  const output = [
    'Packages under licences that are not on the list (bin/supply/licences.mjs):',
    ...new Set(refused),
  ].join('\n');
  return { code: refused.length > 0 ? 1 : 0, output };
}

const isAllowed = (expression) =>
  expression
    .replace(/[()]/g, '')
    .split(/ OR /)
    .some((side) => side.split(/ AND /).every((licence) => allowed.has(licence.trim())));
