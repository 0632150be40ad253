/** Times too vague for a calendar, in the words that newspapers use for them. */
import { listed } from '../phrases/notation.js';

export const times = {
  vagueTime: listed(`
    soon, very soon, shortly, in the near future, in a little while, in the coming days|weeks|months|hours, in coming days|weeks|months, in the next few days|weeks|months, within days|weeks|hours|months, in the weeks|days ahead, at a later date, later this week|month|year, later in the day|week|month, before long, in due course, as soon as possible, early next week|month|year, by the end of the week|month|year, before the end of the month|year, at the end of the month|week|year,
    immediately, right away, this autumn|fall|winter|spring|summer|weekend, next few weeks|days, later today, in the foreseeable future, in a few days|weeks`),
  calendar: listed(`
    monday, tuesday, wednesday, thursday, friday, saturday, sunday, today, tonight, tomorrow, january, february, march, april, may, june, july, august, september, october, november, december, aug, sept, oct, nov, dec, jan, feb, week, weeks, month, months, day, days, weekend, hours`),
};
