/** Reads docs/tour.md: its steps, the words that a reader sees, and the orders hidden beside them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './service.js';

/** One line of a comment, such as `click link "Brief"`, or a picture to be looked at. */
export interface Order {
  readonly verb: string;
  /** What stands between the verb and the words. */
  readonly what: string;
  readonly words: readonly string[];
  readonly line: string;
}

export interface Step {
  readonly title: string;
  /** Without marks and comments, on one line. */
  readonly prose: string;
  /** What stands in bold: whatever is pressed, typed or looked for must be in it. */
  readonly bold: readonly string[];
  readonly orders: readonly Order[];
  /** Its picture, in the folder of the tour. */
  readonly picture: string;
}

export const tourFolder = join(root, 'docs');

export function readTour(): readonly Step[] {
  const [, ...sections] = readFileSync(join(tourFolder, 'tour.md'), 'utf8').split(/^## /m);
  return sections.map(stepOf);
}

export const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

function stepOf(section: string): Step {
  const [title = '', ...rest] = section.split('\n');
  const body = rest.join('\n');
  const comments = [...body.matchAll(/<!--([^]*?)-->/g)].map(([, inside = '']) => inside);
  const seen = onOneLine(body.replace(/<!--[^]*?-->/g, '').replace(/!\[.*\]\(.*\)/g, ''));
  const lines = comments.flatMap((inside) => inside.split('\n').map((line) => line.trim()));
  const orders = lines.filter((line) => line !== '').map(orderOf);
  return {
    title,
    prose: seen.replaceAll('**', ''),
    bold: [...seen.matchAll(/\*\*(.+?)\*\*/g)].map(([, words = '']) => words),
    // Where no order says when, the picture is taken at the end.
    orders: orders.some(({ verb }) => verb === 'picture') ? orders : [...orders, orderOf('picture')],
    picture: /!\[.*\]\((.*)\)/.exec(body)?.[1] ?? '',
  };
}

/** Words are in quotation marks; they may hold such marks themselves, as filters do. */
function orderOf(line: string): Order {
  const [, verb = '', what = '', quoted = ''] = /^(\w+)\s*([^"]*?)\s*(".*")?$/.exec(line) ?? [];
  const words = quoted === '' ? [] : quoted.slice(1, -1).split(/" (?:of|into) "/);
  return { verb, what, words, line };
}
