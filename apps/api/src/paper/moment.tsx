/** Which moment a page shows, with the way to another and back to now. */
import { dayOf, placeOfZone } from '#telling';
import type { AnsweredMoment } from '../answering/dated.js';
import { When } from './parts.js';
import type { Sheet } from './sheet.js';

/** From west to east, one for each time that many live by; any other stands in the address, where the dashboard puts it. */
const offeredZones = [
  ...['America/Los_Angeles', 'America/New_York', 'America/Sao_Paulo', 'Europe/London', 'Europe/Berlin'],
  ...['Europe/Kyiv', 'Europe/Moscow', 'Asia/Dubai', 'Asia/Kolkata', 'Asia/Shanghai', 'Asia/Tokyo', 'Australia/Sydney'],
];

interface Props {
  readonly brief: AnsweredMoment & { readonly coverage: object | null };
  readonly sheet: Sheet;
}

export function MomentForm({ brief: { asOf, clock, coverage }, sheet }: Props) {
  const { paperWords: words } = sheet.speech.words;
  const day = coverage === null ? dayOf(Date.parse(asOf), sheet.zone) : '';
  return (
    <form method="get" action="/brief" className="moment">
      <label>
        {words.asOfStart}
        <input type="date" name="asOf" defaultValue={day} />
      </label>
      <label>
        <span className="sr">{words.clock}</span>
        <select name="clock" defaultValue={clock}>
          <option value="learnt">{words.clocks.learnt}</option>
          <option value="happened">{words.clocks.happened}</option>
        </select>
      </label>
      <ZoneSelect sheet={sheet} />
      <button type="submit">{words.show}</button>
    </form>
  );
}

/** The summit's first, which is meant where none is chosen. */
function ZoneSelect({ sheet: { zone, summitZone, speech } }: Pick<Props, 'sheet'>) {
  const zones = new Set([summitZone, 'UTC', ...offeredZones, zone]);
  return (
    <label>
      {speech.words.pastWords.timesIn}
      <select name="zone" defaultValue={zone}>
        {[...zones].map((each) => (
          <option key={each} value={each}>
            {speech.placeName(placeOfZone(each) ?? 'UTC')}
          </option>
        ))}
      </select>
    </label>
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
