/** What the service says in English, in the words of another language: by its whole text, or by the text around what it puts in. */
import type { Words } from '../languages/said.js';
import { ownOf } from './own.js';

type Telling = Pick<Words, 'messages' | 'locale'>;

const number = /\d+(?:\.\d+)*/g;

/**
 * Null where the language has no words for it. In the tables `#` stands for a number, and `*` for any words, which are said in the
 * language too where it has words for them. A sign after a colon ("paywall: …") stays as it is.
 */
export function messageIn(message: string, telling: Telling): string | null {
  return (
    asItStands(message, telling) ??
    aroundWords(message, telling) ??
    inParts(message, telling) ??
    beforeSign(message, telling)
  );
}

const between = '; ';

/** Several sentences in one, each of which the language has; any of them may have the sign within. */
function inParts(message: string, telling: Telling): string | null {
  for (let at = message.indexOf(between); at !== -1; at = message.indexOf(between, at + 1)) {
    const first = whole(message.slice(0, at), telling);
    if (first === null) continue;
    const rest = message.slice(at + between.length);
    const others = whole(rest, telling) ?? inParts(rest, telling);
    if (others !== null) return first + between + others;
  }
  return null;
}

const whole = (message: string, telling: Telling) => asItStands(message, telling) ?? aroundWords(message, telling);

function asItStands(message: string, { messages, locale }: Telling): string | null {
  const said = ownOf<string>(messages, message) ?? ownOf<string>(messages, message.replace(number, '#'));
  return said === undefined ? null : filled(said, { '#': numbersIn(message, locale) });
}

function aroundWords(message: string, telling: Telling): string | null {
  for (const [template, said] of Object.entries(telling.messages).filter(([text]) => text.includes('*'))) {
    const put = putInto(template, message);
    if (put === null) continue;
    return filled(said, {
      '#': put['#'].map((figure) => inDigits(figure, telling.locale)),
      '*': put['*'].map((words) => messageIn(words, telling) ?? words),
    });
  }
  return null;
}

function beforeSign(message: string, telling: Telling): string | null {
  const colon = message.indexOf(': ');
  const said = colon < 0 ? null : asItStands(message.slice(0, colon), telling);
  return said === null ? null : said + message.slice(colon);
}

/** What stands in a message at the template's holes, in their order. */
function putInto(template: string, message: string): Record<'#' | '*', string[]> | null {
  const holes = template.match(/[#*]/g) ?? [];
  const pattern = template.replace(/[.?+^$()[\]{}|\\]/g, '\\$&').replace(/[#*]/g, (hole) => (hole === '#' ? `(${number.source})` : '(.+?)')); // oxfmt-ignore
  const found = new RegExp(`^${pattern}$`, 's').exec(message)?.slice(1);
  if (found === undefined) return null;
  const at = (hole: string) => found.filter((_, place) => holes[place] === hole);
  return { '#': at('#'), '*': at('*') };
}

function filled(said: string, put: Readonly<Record<string, readonly string[]>>): string {
  const left = Object.fromEntries(Object.entries(put).map(([hole, all]) => [hole, [...all]]));
  return said.replace(/[#*]/g, (hole) => left[hole]?.shift() ?? hole);
}

function numbersIn(message: string, locale: string): string[] {
  return (message.match(number) ?? []).map((figure) => inDigits(figure, locale));
}

/** Versions stay as they are. */
function inDigits(figure: string, locale: string): string {
  return figure.split('.').length > 2 ? figure : Number(figure).toLocaleString(locale, { maximumFractionDigits: 20 });
}
