/** When this browser last marked what changed as seen. It is kept here and nowhere else. */
import { useState } from 'react';

const key = 'summitwatch.looked';

function storedLook(): string | null {
  const stored = localStorage.getItem(key);
  return stored === null || Number.isNaN(Date.parse(stored)) ? null : stored;
}

/** `present` is the service's time: the browser's own clock may differ. The first look counts from then on. */
export function useLastLook(present: string) {
  const [look, setLook] = useState(() => {
    const stored = storedLook();
    return { at: stored ?? keep(present), isFirst: stored === null };
  });
  return {
    looked: look.at,
    isFirst: look.isFirst,
    markSeen: (until: string) => {
      setLook({ at: keep(until), isFirst: false });
    },
  };
}

function keep(moment: string): string {
  localStorage.setItem(key, moment);
  return moment;
}
