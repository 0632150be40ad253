/** Who decides: whoever is signed in by name, else a name kept in this browser; and why, kept for as long as its tab is open: each answer has its own last reason. */
import { useState } from 'react';
import { useWho } from '../session/session.js';
import { word } from '../words/word.js';

const nameKey = 'summitwatch.decides';
const reasonKey = (act: string) => `summitwatch.reason.${act}`;
/** As the API calls one who gives no name. */
const nobody = 'admin';

export function useDeciding() {
  const { name: own } = useWho();
  const [by, setBy] = useState(() => localStorage.getItem(nameKey) ?? '');
  const [typed, setTyped] = useState('');
  return {
    by,
    typed,
    /** Null for whoever holds the admin secret, who may say a name. */
    own,
    who: own ?? (by.trim() === '' ? nobody : by.trim()),
    setTyped,
    nameYourself: (name: string) => {
      localStorage.setItem(nameKey, name);
      setBy(name);
    },
    reasonFor: (act: string) => (typed.trim() === '' ? lastReason(act) : typed.trim()),
    /** What was typed for this answer is proposed for the next one of its kind. */
    keepReason: (act: string, reason: string) => {
      sessionStorage.setItem(reasonKey(act), reason);
      setTyped('');
    },
  };
}

export type Deciding = ReturnType<typeof useDeciding>;

function lastReason(act: string): string {
  return sessionStorage.getItem(reasonKey(act)) ?? word('because', act);
}
