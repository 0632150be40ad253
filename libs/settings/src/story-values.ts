/** When a value of a story file is a moment, a zone, a language, a country, an address, a term. */
import { isoMoment } from '#core';

export const isInstant = (value: string): boolean =>
  /T\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)$/.test(value) && isoMoment(value) !== null;

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
