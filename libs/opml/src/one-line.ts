/**
 * Names come from files of others and end in logs, terminals and pages: one line, without control characters and without
 * those that turn the direction of the text after them (Unicode UAX 9: embeddings, overrides, isolates).
 */
const turning = /[\u202A-\u202E\u2066-\u2069]/g;
/** Not characters at all, or such that XML 1.0 (2.2) cannot hold. */
const unwritable = /[\p{Cs}\uFFFE\uFFFF]/gu;

/** At most `most` UTF-16 units. What it answered once, it leaves as it is. */
export function oneLine(text: string, most: number): string {
  const clean = text
    .replace(turning, '')
    .replace(unwritable, '')
    .replace(/\p{Cc}/gu, ' ');
  const squeezed = clean.replace(/\s+/g, ' ').trim();
  return squeezed.length <= most ? squeezed : squeezed.slice(0, most).replace(unwritable, '').trim();
}
