import { isReadable } from '#core';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cleanArticle } from './clean-article.js';

const folder = join(__dirname, '../../golden');

interface Golden {
  readonly url: string;
  readonly verdict: string;
  readonly [field: string]: string | null;
}

function golden(name: string): { html: Buffer; text: string; expected: Golden } {
  const file = (part: string): Buffer => readFileSync(join(folder, name, part));
  const expected = JSON.parse(file('expected.json').toString('utf8')) as Golden;
  return { html: file('source.html'), text: file('expected.txt').toString('utf8').trim(), expected };
}

describe('golden pages', () => {
  it.each(readdirSync(folder))('%s reads as expected', (name) => {
    const { html, text, expected } = golden(name);
    const { verdict, article } = cleanArticle(html, { url: expected.url });
    const told = { url: expected.url, verdict, ...article } as Record<string, unknown>;
    expect(Object.fromEntries(Object.keys(expected).map((field) => [field, told[field] ?? null]))).toEqual(expected);
    if (isReadable(verdict)) expect(article.text).toBe(text);
  });
});
