/** The day of a form, which comes without a time: its beginning where the page tells its times. Without a day the form asks for now. */
import { dayStretch, isZone } from '#telling';
import { z } from 'zod';

const FormQuery = z.looseObject({ asOf: z.string(), zone: z.string().optional() });

/** All else stays as it was asked, and is judged by the contract. `usual`: IANA, where the query names no zone. */
export function withDayIn(query: unknown, usual: string): unknown {
  const { success, data } = FormQuery.safeParse(query);
  if (!success) return query;
  if (data.asOf === '') return nowIn(data);
  const { zone = usual } = data;
  const day = isZone(zone) ? dayStretch(data.asOf, zone) : null;
  return day === null ? query : { ...data, asOf: new Date(day.from).toISOString() };
}

/** The clock of the form says something of a past moment alone. */
function nowIn(query: object): object {
  return Object.fromEntries(Object.entries(query).filter(([name]) => name !== 'asOf' && name !== 'clock'));
}
