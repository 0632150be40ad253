/** A moment as somebody types it → ISO 8601 UTC, or a refusal that shows how to write one. */
import { isoMoment, Refusal } from '#core';

export const momentExample = '2025-08-16T12:00Z';

export function momentFrom(text: string): string {
  const moment = isoMoment(text);
  if (moment === null) throw new Refusal('invalid', `${text} is no time; write for example ${momentExample}`);
  return moment;
}
