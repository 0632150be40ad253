import { boundDepth, isDeeper } from './bound-depth.js';

describe('boundDepth', () => {
  it('leaves markup within the bound as it is', () => {
    const markup = '<div><p>one<p>two<ul><li>a<li>b</ul></div>'.repeat(50);
    expect(boundDepth(markup, 20)).toBe(markup);
  });

  it('keeps the text of what it flattens', () => {
    const flat = boundDepth(`${'<div>'.repeat(1000)}kept${'</div>'.repeat(1000)}`, 50);
    expect(isDeeper(flat, 50)).toBe(false);
    expect(flat).toContain('kept');
  });

  it('is not led astray by tags in scripts and comments', () => {
    expect(isDeeper(`<script>${'<div>'.repeat(500)}</script><!-- ${'<div>'.repeat(500)} -->`, 100)).toBe(false);
  });
});
