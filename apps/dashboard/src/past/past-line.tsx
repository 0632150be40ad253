/** While a page shows a past moment, one clear line says so and leads back to now. */
import { History } from 'lucide-react';
import { Button } from '../shell/button.js';
import { When } from '../shell/when.js';
import { clock as clockWords, paperWords, pastWords } from '../words/words.js';
import { useMoment } from './moment.js';

export function PastLine() {
  const { moment, go } = useMoment();
  return (
    <div role="status" className="empty:hidden">
      {moment !== null && (
        <div className="mb-6 flex flex-wrap items-center justify-between gap-x-6 gap-y-3 rounded-md bg-open-wash px-4 py-3 text-small">
          <p className="flex min-w-0 items-start gap-2">
            <History size={17} className="mt-0.5 shrink-0 text-open" />
            <span>
              {paperWords.standsStill}{' '}
              <strong className="font-semibold">
                <When at={moment.asOf} as="exact" />
              </strong>
              : {clockWords[moment.clock].said}
              {pastWords.pastStays}
            </span>
          </p>
          <Button
            onPress={() => {
              go(null);
            }}
          >
            {paperWords.backToNow}
          </Button>
        </div>
      )}
    </div>
  );
}
