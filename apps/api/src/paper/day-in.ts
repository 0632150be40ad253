/** The day of a form, which comes without a time: its beginning where the page tells its times. Without a day the form asks for now. */
import { dayStretch, isZone } from '#telling';

/** All else stays as it was asked, and is judged by the contract. `usual`: IANA, where the query names no zone. */
export function withDayIn(query: unknown, usual: string): unknown {
  if (typeof query !== 'object' || query === null || !('asOf' in query) || typeof query.asOf !== 'string') return query;
  if (query.asOf === '') return nowIn(query);
  const named = 'zone' in query && typeof query.zone === 'string' ? query.zone : usual;
  const day = isZone(named) ? dayStretch(query.asOf, named) : null;
  return day === null ? query : { ...query, asOf: new Date(day.from).toISOString() };
}

/** The clock of the form says something of a past moment alone. */
function nowIn(query: object): object {
  return Object.fromEntries(Object.entries(query).filter(([name]) => name !== 'asOf' && name !== 'clock'));
}
