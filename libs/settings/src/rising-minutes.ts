/** "15, 60, 360" → milliseconds, each more than the one before; "never" → none. */
import { z } from 'zod';
import { shown } from './problems.js';

const most = { times: 20, minutes: 525_600 };

export const risingMinutes = (standard: readonly number[]) => minutes.default(standard.map(milliseconds));

const milliseconds = (minute: number): number => minute * 60_000;

const minutes = z
  .string()
  .refine((value) => minutesIn(value) !== undefined, {
    error: ({ input }) =>
      `is ${shown(input)}; rising numbers of minutes are expected, such as 15,60,360 (at most ${String(most.times)}, up to a year), or never`,
  })
  .transform((value) => (minutesIn(value) ?? []).map(milliseconds));

function minutesIn(value: string): readonly number[] | undefined {
  if (value.trim() === 'never') return [];
  const parts = value.split(',').map((part) => part.trim());
  if (parts.length > most.times || !parts.every((part) => /^\d+(\.\d+)?$/.test(part))) return undefined;
  const times = parts.map(Number);
  const rises = times.every((minute, place) => minute > (times[place - 1] ?? 0) && minute <= most.minutes);
  return rises ? times : undefined;
}
