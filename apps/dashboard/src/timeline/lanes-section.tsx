/** The lanes with what belongs to them: days to zoom into, the chosen change, and the table twin. */
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useLastLook } from '../past/last-look.js';
import { Answer } from '../shell/answer.js';
import { Empty } from '../shell/empty.js';
import { Section } from '../shell/page.js';
import { Twin } from '../shell/twin.js';
import { matterPath } from '../words/matters.js';
import { timelinePageWords, timelineWords as words } from '../words/words.js';
import { figure } from '../words/word.js';
import { useTimelineAddress } from './address.js';
import { ChangeDetail } from './change-detail.js';
import { ChangesTable } from './changes-table.js';
import { Days } from './days.js';
import { dayOf, dayStretch, inTime, momentOf, stretchOf, type Stretch } from './lanes.js';
import { LanesPicture } from './lanes-picture.js';
import { useChanges, type Change, type Changes } from './use-changes.js';

/** `present` is when the brief of the page was made. */
export function Lanes({ present }: { readonly present: string }) {
  const { clock, day } = useTimelineAddress();
  const zoom = day === null ? null : dayStretch(day);
  const { whole, shown } = useChanges(clock, zoom);
  return (
    <Section title={words.lanes} note={words.by[clock]}>
      {whole.data !== undefined && whole.data.changes.length > 0 && (
        <Days changes={whole.data.changes} clock={clock} day={day} />
      )}
      <Answer query={whole} what={timelinePageWords.theChanges} rows={4}>
        {(all) => <Drawn changes={shown ?? all} zoom={zoom} present={present} />}
      </Answer>
    </Section>
  );
}

interface DrawnProps {
  readonly changes: Changes;
  readonly zoom: Stretch | null;
  readonly present: string;
}

function Drawn({ changes: { changes, total }, zoom, present }: DrawnProps) {
  const { clock } = useTimelineAddress();
  const [position, setPosition] = useState<number | null>(null);
  if (changes.length === 0) {
    return zoom === null ? (
      <Empty title={words.none}>{words.noneWhy}</Empty>
    ) : (
      <Empty title={words.noneThatDay}>{words.noneThatDayWhy}</Empty>
    );
  }
  const ordered = inTime(changes, clock);
  const chosen = ordered.find((change) => change.position === position) ?? ordered.at(-1);
  const stretch = zoom ?? stretchOf(ordered.map((change) => momentOf(change, clock)));
  return (
    <>
      {total > changes.length && (
        <p className="mb-2 text-small text-soft">{words.newestOf(figure(changes.length), figure(total))}</p>
      )}
      <Twin
        what={words.lanes}
        table={<ChangesTable changes={ordered} clock={clock} />}
        picture={
          <>
            <Picture ordered={ordered} stretch={stretch} chosen={chosen} present={present} onChoose={setPosition} />
            <p className="mt-1.5 text-note text-faint">
              {words.keys} {words.utc}
            </p>
            {chosen !== undefined && <ChangeDetail change={chosen} />}
          </>
        }
      />
    </>
  );
}

interface PictureProps {
  readonly ordered: readonly Change[];
  readonly stretch: Stretch;
  readonly chosen: Change | undefined;
  readonly present: string;
  readonly onChoose: (position: number) => void;
}

function Picture({ ordered, stretch, chosen, present, onChoose }: PictureProps) {
  const { clock, moment, change } = useTimelineAddress();
  const { look } = useLastLook(present);
  const navigate = useNavigate();
  const at = moment === null ? null : Date.parse(moment.asOf);
  const looked =
    look === undefined || clock !== 'learnt' ? [] : [{ at: Date.parse(look.looked), label: words.lookLine }];
  return (
    <LanesPicture
      changes={ordered}
      clock={clock}
      stretch={stretch}
      chosen={chosen}
      upTo={at}
      pointers={at === null ? looked : [...looked, { at, label: words.momentLine }]}
      onChoose={({ position }) => {
        onChoose(position);
      }}
      onOpen={({ matter }) => void navigate(matterPath(matter))}
      onZoom={(into) => {
        change('day', into && dayOf(momentOf(into, clock)));
      }}
    />
  );
}
