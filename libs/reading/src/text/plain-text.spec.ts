import { plainText } from './plain-text.js';

describe('plainText', () => {
  it('gives what a reader sees', () => {
    expect(plainText('<p>Fish &amp; <b>chip</b>s</p><p>today</p>')).toBe('Fish & chips today');
  });

  it('leaves out what nobody sees', () => {
    expect(plainText('a<script>b</script><style>c</style>d')).toBe('a d');
  });

  it('keeps a bare comparison', () => {
    expect(plainText('5 < 6')).toBe('5 < 6');
  });
});
