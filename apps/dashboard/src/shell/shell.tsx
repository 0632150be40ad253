/** What surrounds every page: skip link, header, main, footer. A new page takes the focus, so that it is read from its top. */
import { useEffect, useMemo, useRef } from 'react';
import { Outlet, ScrollRestoration, useLocation, useSearchParams, type Location } from 'react-router';
import { PanelHost } from '../evidence/panel-host.js';
import { readPanel } from '../evidence/panel.js';
import { useWho } from '../session/session.js';
import { ClosedPage } from './closed-page.js';
import { Header } from './header.js';
import { LanguageChoice } from './language-choice.js';
import { useLive } from './live.js';
import { closingOf } from './places.js';
import { ServiceLine } from './service-line.js';
import { UndoToast } from './undo-toast.js';
import { Zones, zonesWith } from './time-mode.js';
import { paperWords } from '../words/words.js';

export function Shell() {
  useLive();
  const { may, zone } = useWho();
  const zones = useMemo(() => zonesWith(zone), [zone]);
  const main = useFocusOnNewPage();
  return (
    <Zones value={zones}>
      <a
        href="#main"
        className="sr-only z-30 rounded-md bg-ink text-paper focus:not-sr-only focus:fixed focus:top-3 focus:left-3 focus:px-4 focus:py-3"
      >
        {paperWords.skip}
      </a>
      <Header />
      {may('operator') && <ServiceLine />}
      <main ref={main} id="main" tabIndex={-1} className="mx-auto max-w-7xl px-4 pt-8 pb-12 md:px-8 md:pt-10">
        <Opened />
      </main>
      <footer className="mx-auto max-w-7xl px-4 pb-28 md:px-8 md:pb-8">
        <LanguageChoice />
      </footer>
      <PanelHost />
      <FootToast />
      <ScrollRestoration getKey={visitOf} />
    </Zones>
  );
}

/** The page, or in its place that it takes another role. */
function Opened() {
  const { may } = useWho();
  const { pathname } = useLocation();
  const closing = closingOf(pathname);
  return closing === undefined || may(closing.needs) ? <Outlet /> : <ClosedPage {...closing} />;
}

/** An open panel has it inside: what lies behind rests. */
function FootToast() {
  const [params] = useSearchParams();
  return readPanel(params) === null ? <UndoToast /> : null;
}

/** The first page of every visit has the same key; its address tells it apart. */
function visitOf({ key, pathname, search }: Location): string {
  return key === 'default' ? `${pathname}${search}` : key;
}

function useFocusOnNewPage() {
  const { pathname } = useLocation();
  const main = useRef<HTMLElement>(null);
  const last = useRef(pathname);
  useEffect(() => {
    if (last.current !== pathname) main.current?.focus({ preventScroll: true });
    last.current = pathname;
  }, [pathname]);
  return main;
}
