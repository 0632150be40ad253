/**
 * The words of a text as an editor would compare them: what only looks different (quotes, dashes, accents, case, thousands'
 * separators, hyphens inside words) has the same key. Scripts without spaces are taken sign by sign.
 */
export interface Token {
  /** As printed, after normalisation: its first letter still tells whether it is written large. */
  readonly form: string;
  /** Equal keys mean the same word or number. */
  readonly key: string;
}

export interface Sentence {
  /** As it stands in the text. */
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly key: string;
}

const word =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|(?<![\p{L}\d])-?\d(?:[\d.,:/'\u0020-]*\d)?|[\p{L}\p{M}]+(?:['-][\p{L}\p{M}]+)*|[%\p{Sc}]/gu;

export function sentencesOf(text: string): readonly Sentence[] {
  const parts = text.split(/(?<=[.!?。！？…]["”’»]?)\s+|(?<=[。！？])|\n+/u);
  return parts
    .map((part) => sentenceOf(part.trim()))
    .filter(({ text: part, tokens }) => part !== '' && tokens.length > 0);
}

export function sentenceOf(text: string): Sentence {
  const tokens = tokensOf(text);
  return { text, tokens, key: tokens.map(({ key }) => key).join(' ') };
}

export function tokensOf(text: string): readonly Token[] {
  return (
    normalised(text)
      .match(word)
      ?.map((form) => ({ form, key: keyOf(form) })) ?? []
  );
}

/** Unicode's compatibility forms, then one sign for each family of quotes and dashes; what is not seen is not there. */
function normalised(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[‘’‚‛`´ʼ]/g, "'")
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/\s+/g, ' ');
}

function keyOf(form: string): string {
  if (/\d/.test(form)) return numberKey(form);
  const plain = form.normalize('NFKD').replace(/[\u0300-\u036f]/g, '');
  return plain.toLowerCase().replace(/-/g, '').normalize('NFC');
}

/** "1,000", "1.000", "1 000" and "1'000" are one number. */
function numberKey(form: string): string {
  return form.replace(/(?<=\d)[.,' ](?=\d{3}(?!\d))/g, '').replace(/ /g, '~');
}
