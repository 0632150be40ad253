/** What was done, where the form that did it is gone. */
import { useEffect, useRef } from 'react';

/** Takes the focus from the form that is gone, and is read out. */
export function Said({ said }: { readonly said: string }) {
  const place = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (said !== '') place.current?.focus();
  }, [said]);
  return (
    <p ref={place} role="status" tabIndex={-1} className="text-small font-medium not-empty:mb-4">
      {said}
    </p>
  );
}
