import { unturned, unturnedPage } from './unturned.js';

describe('marks that turn the direction of text', () => {
  it('are shown where they override it, and left out where they only embed', () => {
    expect(unturned('Deal \u202Edengis\u202C today')).toBe('Deal \uFFFDdengis today');
    expect(unturned('\u2067שלום\u2069 \u202Aa\u202C')).toBe('שלום a');
  });

  it('leave all other text alone, whatever way it runs', () => {
    for (const text of ['Gespräche', 'שיחות שלום\u200F', 'محادثات', '']) expect(unturned(text)).toBe(text);
  });

  it('stay in the addresses of a page, and in what its forms send', () => {
    const page = '<a href="/a\u202Eb" title="\u202Ex">\u202Ey</a><input value="\u202Ez"/>';
    expect(unturnedPage(page)).toBe('<a href="/a\u202Eb" title="\uFFFDx">\uFFFDy</a><input value="\u202Ez"/>');
  });
});
