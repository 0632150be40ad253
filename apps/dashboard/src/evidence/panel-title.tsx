/** The heading of what lies over the page. It takes the focus once it is there, so that reading begins with it. */
import { useEffect, useRef, type ReactNode } from 'react';

interface Props {
  readonly kicker: ReactNode;
  readonly children: ReactNode;
}

export function PanelTitle({ kicker, children }: Props) {
  const place = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    place.current?.focus({ preventScroll: true });
  }, []);
  return (
    <>
      <p className="text-small text-faint">{kicker}</p>
      <h2 ref={place} tabIndex={-1} className="mt-1 max-w-4xl font-serif text-head font-bold outline-none">
        {children}
      </h2>
    </>
  );
}

interface PartProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** Of what the heading names. */
export function PanelPart({ title, children }: PartProps) {
  return (
    <section className="mt-9 first:mt-0">
      <h3 className="mb-2 font-serif text-title font-bold">{title}</h3>
      {children}
    </section>
  );
}
