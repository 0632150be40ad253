/** When a value of a story file is a moment, a zone, a language, a country, an address, a term. */

/** A real moment: the calendar is checked too, for `Date` reads 30 February as 2 March. */
export function isInstant(value: string): boolean {
  const parts = /^(\d{4}-\d\d-\d\d)T\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)$/.exec(value);
  if (parts === null || Number.isNaN(Date.parse(value))) return false;
  const day = `${String(parts[1])}T00:00:00.000Z`;
  return !Number.isNaN(Date.parse(day)) && new Date(day).toISOString() === day;
}

export function isZone(value: string): boolean {
  return value === 'UTC' || (value.includes('/') && accepted(() => new Intl.DateTimeFormat('en', { timeZone: value })));
}

export const isLanguage = (value: string): boolean => accepted(() => Intl.getCanonicalLocales(value));

const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
export const isRegion = (value: string): boolean => /^[A-Z]{2}$/.test(value) && regions.of(value) !== undefined;

export function isWebAddress(value: string): boolean {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  return /^https?:$/.test(url?.protocol ?? '') && url?.username === '' && url.password === '';
}

export const isTerm = (value: string): boolean =>
  value.trim() === value && /^[^*]*[\p{L}\p{N}][^*]*$/u.test(value.replace(/(?<=[\p{L}\p{N}])\*$/u, ''));

function accepted(attempt: () => unknown): boolean {
  try {
    attempt();
    return true;
  } catch {
    return false;
  }
}
