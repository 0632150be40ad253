import { cleanArticle } from './clean-article.js';

const paragraphs = [
  'The two delegations met for six hours at the harbour office and left with a draft of nine pages.',
  'Both ministers called the draft a beginning, and neither would say what the ninth page holds.',
  'A second meeting follows in Ostwick on 3 October, with the fishery on its agenda.',
  'Fishermen who had waited outside since dawn said that they would believe it when they read it.',
  'The harbour master kept the lights on until the last of the cars had left the quay.',
];
const title = 'Harbour talks end with a draft';
const description = 'The two delegations met for six hours at the harbour office and left with a draft of nine pages.';
const others = Array.from({ length: 4 }, (_, n) => ({
  title: `Another story of the day, number ${n}`,
  body: `The council of Ostwick voted on item ${n} of its agenda, which nobody had read before. `.repeat(12),
}));

interface Shown {
  readonly shown?: readonly string[];
  readonly inside?: string;
  readonly head?: string;
}

function read({ shown = paragraphs.slice(0, 1), inside = '', head = '' }: Shown): string {
  const prose = shown.map((text) => `<p>${text}</p>`).join('');
  const html = `<html><head><title>${title}</title><meta name="description" content="${description}">${head}</head><body><article><h1>${title}</h1>${prose}</article>${inside}</body></html>`;
  return cleanArticle(html, { url: 'https://harbour.example/talks' }).article.text;
}

const json = (state: unknown): string => `<script type="application/json">${JSON.stringify(state)}</script>`;
const whole = paragraphs.join('\n');

describe('a body that the page does not show', () => {
  it.each<[string, unknown]>([
    ['markup in one string', { article: { title, body: paragraphs.map((text) => `<p>${text}</p>`).join('') } }],
    ['lines of plain text', { props: { pageProps: { post: { headline: title, articleBody: whole } } } }],
    [
      'a rendered string',
      { posts: [{ title: { rendered: title }, content: { rendered: `<p>${paragraphs.join('</p><p>')}</p>` } }] },
    ],
    ['elements of markup', { content_elements: paragraphs.map((content) => ({ type: 'text', content })), title }],
    ['blocks', { title, blocks: paragraphs.map((text) => ({ type: 'paragraph', data: { text } })) }],
    ['blocks without a kind', { title, body: paragraphs.map((text) => ({ text })) }],
    [
      'a tree of nodes',
      {
        title,
        body: {
          nodeType: 'document',
          content: paragraphs.map((value) => ({
            nodeType: 'paragraph',
            content: [
              { nodeType: 'text', value: value.slice(0, 20) },
              { nodeType: 'text', value: value.slice(20) },
            ],
          })),
        },
      },
    ],
    [
      'models within models',
      {
        title,
        blocks: [
          {
            type: 'text',
            model: {
              blocks: paragraphs.map((text) => ({
                type: 'paragraph',
                model: { text, blocks: [{ type: 'fragment', model: { text } }] },
              })),
            },
          },
        ],
      },
    ],
  ])('is taken from state that holds it as %s', (_, state) => {
    expect(read({ inside: json({ others, state }) })).toBe(whole);
  });

  it.each([
    ['assigned', (state: string) => `window.__PRELOADED_STATE__ = ${state};`],
    ['assigned as a string', (state: string) => `window.__STATE__ = JSON.parse(${JSON.stringify(state)});`],
  ])('is taken from state that a script has %s', (_, written) => {
    const inside = `<script>${written(JSON.stringify({ others, article: { title, body: whole } }))}</script>`;
    expect(read({ inside })).toBe(whole);
  });

  it.each(['noscript', 'template'])('is taken from <%s>', (tag) => {
    const inside = `<${tag}>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</${tag}>`;
    expect(read({ inside })).toBe(whole);
  });

  it('is not another article, however long', () => {
    expect(read({ inside: json({ others }) })).toBe(paragraphs[0]);
  });

  it('is not looked for where readers are shut out', () => {
    const ld = '{"@type":"NewsArticle","headline":"Harbour talks end with a draft","isAccessibleForFree":false}';
    const head = `<script type="application/ld+json">${ld}</script>`;
    expect(read({ head, inside: json({ article: { title, body: whole } }) })).toBe(paragraphs[0]);
  });

  it('does not take the place of a page that shows it all', () => {
    const told = paragraphs.map((text) => text.toUpperCase()).join('\n');
    expect(read({ shown: paragraphs, inside: json({ title, body: told }) })).toBe(whole);
  });
});
