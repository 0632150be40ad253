/** Which moment a page shows, with the way to another and back to now. */
import type { AnsweredMoment } from '../dated.js';
import { When } from './parts.js';
import type { Sheet } from './sheet.js';

interface Props {
  readonly brief: AnsweredMoment & { readonly coverage: object | null };
  readonly sheet: Sheet;
}

export function MomentForm({ brief: { asOf, clock, coverage }, sheet }: Props) {
  const { paperWords: words } = sheet.speech.words;
  const day = coverage === null ? asOf.slice(0, 10) : '';
  return (
    <form method="get" action="/brief" className="moment">
      <label>
        {words.asOfStart}
        <input type="date" name="asOf" required defaultValue={day} />
      </label>
      <label>
        <span className="sr">{words.clock}</span>
        <select name="clock" defaultValue={clock}>
          <option value="learnt">{words.clocks.learnt}</option>
          <option value="happened">{words.clocks.happened}</option>
        </select>
      </label>
      <button type="submit">{words.show}</button>
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
  const { clock: clocks, paperWords } = sheet.speech.words;
  return (
    <p className="past" role="status">
      {paperWords.standsStill}{' '}
      <strong>
        <When sheet={sheet} at={asOf} as="absolute" />
      </strong>
      : {clocks[clock].said}. <a href={back}>{paperWords.backToNow}</a>
    </p>
  );
}
