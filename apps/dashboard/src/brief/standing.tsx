/** How a matter stands, and since when. */
import type { Shape } from '../client.js';
import { ContradictedFlag, Status } from '../shell/status.js';
import { When } from '../shell/when.js';

export function Standing({ line }: { readonly line: Shape<'BriefLine'> }) {
  return (
    <div className="flex flex-wrap items-baseline gap-x-3 lg:flex-col">
      <Status kind={line.kind} value={line.value} />
      <span className="text-small text-faint">
        since <When at={line.since} />
      </span>
      {line.contradicted && (
        <span className="text-small">
          <ContradictedFlag />
        </span>
      )}
    </div>
  );
}
