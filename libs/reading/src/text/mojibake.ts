/**
 * Text that was encoded as UTF-8 twice, as a database taken for Latin-1 leaves it: "donâ\u0080\u0099t" becomes "don’t". Control
 * characters of the C1 set give it away, since no text is written with them; only sequences that are UTF-8 are mended.
 */
const c1 = /[\u0080-\u009F]/;
const sequence = /[\u00C2-\u00DF][\u0080-\u00BF]|[\u00E0-\u00EF][\u0080-\u00BF]{2}|[\u00F0-\u00F4][\u0080-\u00BF]{3}/g;

export function withoutMojibake(text: string): string {
  if (!c1.test(text)) return text;
  return text.replace(sequence, (bytes) => {
    const mended = Buffer.from(bytes, 'latin1').toString('utf8');
    return mended.includes('\uFFFD') ? bytes : mended;
  });
}
