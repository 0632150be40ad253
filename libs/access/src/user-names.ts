/** Names that stand beside decisions: they are read by people, who must be able to tell them apart by looking. */
import { ownNames, Refusal } from '#core';

/** Letters, digits and what stands in names and addresses. */
const isName = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} .'_@-]{0,63}$/u;
/** Scripts whose letters look like those of another (Unicode UTS 39); others, such as those of Japanese, are written side by side. */
const alike = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u, /\p{Script=Armenian}/u];

/** What looks like a letter of `admin`, as `confusables.txt` of UTS 39 has it. */
const looksLike: readonly (readonly [RegExp, string])[] = [
  [/[аɑα]/gu, 'a'],
  [/[ԁɗ]/gu, 'd'],
  [/[мϻ]|rn/gu, 'm'],
  [/[іιıɩӏ1l]/gu, 'i'],
  [/[пոη]/gu, 'n'],
];

/** As it is kept; refuses what is no name, what mixes scripts that look alike, and what could be taken for the admin. */
export function userName(given: string): string {
  const name = given.normalize('NFC').trim();
  if (!isName.test(name)) {
    throw invalid('1 to 64 letters, digits, blanks, and . _ @ - are expected, the first a letter or digit');
  }
  if (mixes(name)) throw invalid('letters of one script are expected; some of another look the same');
  // Whoever holds the secret is called so wherever actions are accounted for.
  if (bare(name) === 'admin')
    throw invalid('admin means whoever holds the admin secret; take one that looks different');
  if (ownNames.some((own) => bare(name) === bare(own)))
    throw invalid('service and settings mean the service itself; take one that looks different');
  return name;
}

function mixes(name: string): boolean {
  const letters = name.normalize('NFKC').match(/\p{L}/gu) ?? [];
  return alike.some(
    (script) => letters.some((sign) => script.test(sign)) && !letters.every((sign) => script.test(sign)),
  );
}

/** Without accents, capitals and what stands between letters. */
function bare(name: string): string {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
  return looksLike.reduce((text, [signs, letter]) => text.replace(signs, letter), plain);
}

function invalid(what: string): Refusal {
  return new Refusal('invalid', `name: ${what}`);
}
