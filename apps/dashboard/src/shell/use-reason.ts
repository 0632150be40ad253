/** For a form whose only field is the reason: without one it is not sent, and the field is gone back to. */
import { useState, type SubmitEvent } from 'react';
import { oftenWords } from '../words/words.js';

export function useReason(give: (reason: string) => void) {
  const [missing, setMissing] = useState(false);
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const field = event.currentTarget.querySelector<HTMLInputElement | HTMLTextAreaElement>('input, textarea');
    const reason = field?.value.trim() ?? '';
    setMissing(reason === '');
    if (reason === '') field?.focus();
    else give(reason);
  };
  return { submit, error: missing ? oftenWords.aReasonIsRequired : undefined };
}
