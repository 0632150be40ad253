/** While a page shows a past moment, one clear line says so and leads back to now; while another is fetched, it says which. */
import { History, Hourglass, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../shell/button.js';
import { When } from '../shell/when.js';
import { clock as clockWords, paperWords, pastWords } from '../words/words.js';
import { useMoment, type Moment } from './moment.js';

interface Props {
  /** What stands below is still that of another moment. */
  readonly isComing?: boolean;
}

export function PastLine({ isComing = false }: Props) {
  const { moment, go } = useMoment();
  return (
    <div role="status" className="empty:hidden">
      {(moment !== null || isComing) && (
        <div className="mb-6 flex flex-wrap items-center justify-between gap-x-6 gap-y-3 rounded-md bg-open-wash px-4 py-3 text-small">
          <div className="grid min-w-0 flex-1 basis-64">
            {/* Both have the room of the longer, so that nothing below moves. */}
            {moment !== null && (
              <Line isShown={!isComing} icon={History}>
                <StandsStill moment={moment} />
              </Line>
            )}
            <Line isShown={isComing} icon={Hourglass}>
              <Fetching moment={moment} />
            </Line>
          </div>
          {moment !== null && (
            <Button
              onPress={() => {
                go(null);
              }}
            >
              {paperWords.backToNow}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

interface LineProps {
  readonly isShown: boolean;
  readonly icon: LucideIcon;
  readonly children: ReactNode;
}

function Line({ isShown, icon: Icon, children }: LineProps) {
  return (
    <p className={`col-start-1 row-start-1 flex min-w-0 items-start gap-2 ${isShown ? '' : 'invisible'}`}>
      <Icon size={17} className="mt-0.5 shrink-0 text-open" />
      <span>{children}</span>
    </p>
  );
}

function StandsStill({ moment: { asOf, clock } }: { readonly moment: Moment }) {
  return (
    <>
      {paperWords.standsStill} <At at={asOf} />: {clockWords[clock].said}
      {pastWords.pastStays}
    </>
  );
}

function Fetching({ moment }: { readonly moment: Moment | null }) {
  if (moment === null) return pastWords.presentIsFetched;
  return (
    <>
      {pastWords.theStateAt} <At at={moment.asOf} />
      {pastWords.isFetched}
    </>
  );
}

function At({ at }: { readonly at: string }) {
  return (
    <strong className="font-semibold">
      <When at={at} as="exact" />
    </strong>
  );
}
