/** What a form hears: that it is sent, and that Escape leaves it. */
import type { KeyboardEvent, SubmitEvent } from 'react';

export function sentOrLeft(send: (form: HTMLFormElement) => void, leave: () => void) {
  return {
    onSubmit: (event: SubmitEvent<HTMLFormElement>) => {
      event.preventDefault();
      send(event.currentTarget);
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'Escape') leave();
    },
  };
}
