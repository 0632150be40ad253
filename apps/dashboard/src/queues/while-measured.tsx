/** Figures of the log, the views and the queues: while their storage does not answer, the last ones would be taken for those of now. */
import type { ReactNode } from 'react';
import { useHealth } from '../shell/health-sign.js';
import { isMeasured } from '../shell/measured-health.js';
import { queueWords } from '../words/words.js';

export function WhileMeasured({ children }: { readonly children: ReactNode }) {
  const { data } = useHealth();
  if (data === undefined || isMeasured(data)) return children;
  return <p className="border-t border-ink pt-4 text-small text-soft">{queueWords.nothingMeasured}</p>;
}
