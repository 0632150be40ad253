/** How often on each day: a table that is read with the ears as well as with the eyes, under bars that only the eyes need. */
import type { Shape } from '../client.js';
import { firingWords } from '../words/words.js';
import { locale } from '../words/word.js';

type Day = Shape<'Firing'>['perDay'][number];

const height = 40;

export function PerDay({ perDay }: { readonly perDay: readonly Day[] }) {
  const most = Math.max(1, ...perDay.map((day) => day.count));
  return (
    <table className="w-full table-fixed border-collapse text-center text-note">
      <caption className="caption-bottom pt-1 text-left text-faint">{firingWords.perDay}</caption>
      <tbody>
        <tr aria-hidden="true">
          {perDay.map(({ day, count }) => (
            <td key={day} className="border-b border-edge px-0.5 align-bottom">
              <Bar share={count / most} />
            </td>
          ))}
        </tr>
        <tr>
          {perDay.map(({ day, count }) => (
            <td key={day} className={count === 0 ? 'text-faint' : 'font-semibold'}>
              {count}
            </td>
          ))}
        </tr>
        <tr>
          {perDay.map(({ day }) => (
            <th key={day} scope="col" className="font-normal text-faint">
              <time dateTime={day}>{dayWords.format(new Date(day))}</time>
            </th>
          ))}
        </tr>
      </tbody>
    </table>
  );
}

const dayWords = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });

function Bar({ share }: { readonly share: number }) {
  return (
    <svg viewBox={`0 0 10 ${String(height)}`} preserveAspectRatio="none" className="block h-14 w-full">
      <rect x={1} width={8} y={height * (1 - share)} height={height * share} className="fill-link" />
    </svg>
  );
}
