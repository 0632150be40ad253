/** The lanes with what belongs to them: days to zoom into, the chosen change, and the table twin. */
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useLastLook } from '../past/last-look.js';
import { Answer } from '../shell/answer.js';
import { Empty } from '../shell/empty.js';
import { Section } from '../shell/page.js';
import { When } from '../shell/when.js';
import { useZone, zoneChoice } from '../shell/time-mode.js';
import { useTwin } from '../shell/twin.js';
import { matterPath } from '../words/matters.js';
import { timelinePageWords, timelineWords as words } from '../words/words.js';
import { figure } from '../words/word.js';
import { useTimelineAddress } from './address.js';
import { ChangeDetail } from './change-detail.js';
import { ChangesTable } from './changes-table.js';
import { Days } from './days.js';
import { inTime, momentOf, type Stretch } from './lanes.js';
import { LanesPicture } from './lanes-picture.js';
import { eventful } from './scale.js';
import { SinceForm } from './since-form.js';
import { stretchSince } from './since.js';
import { dayOf, dayStretch } from '../../../../libs/telling/src/brief/zone.js';
import type { ZoomedDay } from './zoomed-day.js';
import { useChanges, type Change, type Changes } from './use-changes.js';

/** `present` is when the brief of the page was made. */
export function Lanes({ present }: { readonly present: string }) {
  const { clock, day, since } = useTimelineAddress();
  const zoom = stretchOf(day, since);
  const { whole, shown } = useChanges(clock, zoom);
  const { isTable, turn } = useTwin(words.lanes, since !== null);
  const changes = whole.data?.changes ?? [];
  return (
    <Section title={words.lanes} note={words.by[clock]} {...(changes.length > 0 && { actions: turn })}>
      {changes.length > 0 && (
        <>
          <Days changes={changes} clock={clock} day={day} since={since} />
          <SinceForm />
        </>
      )}
      <Answer query={whole} what={timelinePageWords.theChanges} rows={4}>
        {(all) => <Drawn changes={shown ?? all} zoom={zoom} present={present} isTable={isTable} />}
      </Answer>
    </Section>
  );
}

function stretchOf(day: ZoomedDay | null, since: number | null): Stretch | null {
  if (since !== null) return stretchSince(since);
  return day === null ? null : dayStretch(day.name, day.zone);
}

interface DrawnProps {
  readonly changes: Changes;
  readonly zoom: Stretch | null;
  readonly present: string;
  readonly isTable: boolean;
}

function Drawn({ changes: { changes, total }, zoom, present, isTable }: DrawnProps) {
  const { clock, since } = useTimelineAddress();
  if (changes.length === 0) return <NoChanges zoom={zoom} since={since} />;
  const ordered = inTime(changes, clock);
  return (
    <>
      <Shown n={total} since={since} />
      {total > changes.length && (
        <p className="mb-2 text-small text-soft">{words.newestOf(figure(changes.length), figure(total))}</p>
      )}
      {isTable ? (
        <ChangesTable changes={ordered.toReversed()} clock={clock} />
      ) : (
        <InLanes ordered={ordered} day={since === null ? zoom : null} present={present} />
      )}
    </>
  );
}

interface InLanesProps {
  readonly ordered: readonly Change[];
  /** The whole of it is drawn, however little happened. */
  readonly day: Stretch | null;
  readonly present: string;
}

function InLanes({ ordered, day, present }: InLanesProps) {
  const { clock } = useTimelineAddress();
  const chosenZone = zoneChoice.use();
  const [position, setPosition] = useState<number | null>(null);
  const chosen = ordered.find((change) => change.position === position) ?? ordered.at(-1);
  const stretches = day === null ? eventful(ordered.map((change) => momentOf(change, clock))) : [day];
  return (
    <>
      <Picture ordered={ordered} stretches={stretches} chosen={chosen} present={present} onChoose={setPosition} />
      <p className="off-paper mt-1.5 text-note text-faint">
        <span className="pointer-coarse:hidden">{words.keys} </span>
        {words.zone[chosenZone]} {stretches.length > 1 && words.folded}
      </p>
      {chosen !== undefined && <ChangeDetail change={chosen} />}
    </>
  );
}

/** How many changes since when; all of them, and those of a day, are counted by the days. */
function Shown({ n, since }: { readonly n: number; readonly since: number | null }) {
  return (
    <p role="status" className="text-small not-empty:mb-2">
      {since !== null && (
        <>
          {words.shown(n)} {words.sinceWhen} <When at={new Date(since).toISOString()} as="exact" />
        </>
      )}
    </p>
  );
}

function NoChanges({ zoom, since }: Pick<DrawnProps, 'zoom'> & { readonly since: number | null }) {
  if (zoom === null) return <Empty title={words.none}>{words.noneWhy}</Empty>;
  if (since === null) return <Empty title={words.noneThatDay}>{words.noneThatDayWhy}</Empty>;
  return (
    <>
      <Shown n={0} since={since} />
      <Empty title={words.noneSince}>{words.noneSinceWhy}</Empty>
    </>
  );
}

interface PictureProps {
  readonly ordered: readonly Change[];
  readonly stretches: readonly Stretch[];
  readonly chosen: Change | undefined;
  readonly present: string;
  readonly onChoose: (position: number) => void;
}

function Picture({ ordered, stretches, chosen, present, onChoose }: PictureProps) {
  const { clock, moment, day, zoom } = useTimelineAddress();
  const { look } = useLastLook(present);
  const own = useZone();
  const zone = day?.zone ?? own;
  const navigate = useNavigate();
  const at = moment === null ? null : Date.parse(moment.asOf);
  const looked =
    look === undefined || clock !== 'learnt' ? [] : [{ at: Date.parse(look.looked), label: words.lookLine }];
  return (
    <LanesPicture
      changes={ordered}
      clock={clock}
      stretches={stretches}
      chosen={chosen}
      upTo={at}
      pointers={at === null ? looked : [...looked, { at, label: words.momentLine }]}
      onChoose={({ position }) => {
        onChoose(position);
      }}
      onOpen={({ matter }) => void navigate(matterPath(matter))}
      onZoom={(into) => {
        zoom(into && { name: dayOf(momentOf(into, clock), zone), zone });
      }}
    />
  );
}
