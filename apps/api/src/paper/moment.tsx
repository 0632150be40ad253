/** Which moment a page shows, with the way to another and back to now. */
import type { AnsweredMoment } from '../dated.js';
import { When, type Sheet } from './parts.js';

const said = {
  learnt: 'as it was known then',
  happened: 'what had happened by then, of all that is known now',
} as const;

interface Props {
  readonly brief: AnsweredMoment & { readonly coverage: object | null };
}

export function MomentForm({ brief: { asOf, clock, coverage } }: Props) {
  const day = coverage === null ? asOf.slice(0, 10) : '';
  return (
    <form method="get" action="/brief" className="moment">
      <label>
        As of the start of <input type="date" name="asOf" required defaultValue={day} />
      </label>
      <label>
        <span className="sr">Clock</span>
        <select name="clock" defaultValue={clock}>
          <option value="learnt">as it was known then</option>
          <option value="happened">as it had happened by then</option>
        </select>
      </label>
      <button type="submit">Show</button>
    </form>
  );
}

interface PastProps {
  readonly moment: Pick<AnsweredMoment, 'asOf' | 'clock'>;
  readonly sheet: Sheet;
  /** The same page as of now. */
  readonly back: string;
}

export function PastLine({ moment: { asOf, clock }, sheet, back }: PastProps) {
  return (
    <p className="past" role="status">
      This page stands still at{' '}
      <strong>
        <When sheet={sheet} at={asOf} as="absolute" />
      </strong>
      : {said[clock]}. <a href={back}>Back to now</a>
    </p>
  );
}
