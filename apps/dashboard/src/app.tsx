/** Wires the pages to their addresses and to one store of answers. */
import { MutationCache, QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createBrowserRouter, type LoaderFunctionArgs, type ShouldRevalidateFunctionArgs } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { BriefPage } from './brief/brief-page.js';
import { briefQuery } from './brief/brief-query.js';
import { Trouble } from './client.js';
import { readMoment } from './past/moment.js';
import { Gate } from './session/gate.js';
import { sessionKey, sessionQuery } from './session/session.js';
import { Crash } from './shell/crash.js';
import { NotFound } from './shell/not-found.js';
import { Skeleton } from './shell/skeleton.js';

const answers = new QueryClient({
  // A session that ended shows the sign-in page where one stands; the address stays.
  queryCache: new QueryCache({
    onError: (error, { queryKey }) => {
      if (error instanceof Trouble && error.status === 401) answers.setQueryData(sessionKey, { signedIn: false });
      else if (queryKey[0] !== sessionKey[0]) heedRefusal(error);
    },
  }),
  mutationCache: new MutationCache({ onError: heedRefusal }),
  defaultOptions: { queries: { staleTime: 5_000, retry: (count, error) => count < 2 && worthRetrying(error) } },
});

/** Who may do less than the page knows is shown what they may now. */
function heedRefusal(error: Error): void {
  if (error instanceof Trouble && error.status === 403) void answers.invalidateQueries({ queryKey: sessionKey });
}

function worthRetrying(error: Error): boolean {
  return error instanceof Trouble && (error.status === 0 || error.status >= 500);
}

const router = createBrowserRouter([
  {
    path: '/',
    Component: Gate,
    ErrorBoundary: Crash,
    HydrateFallback: Opening,
    children: [
      // The brief is there at once; every other page brings its own script.
      { index: true, Component: BriefPage, loader: askEarly, shouldRevalidate: isAnotherPage },
      {
        path: 'matters/:matter',
        lazy: async () => ({ Component: (await import('./matter/matter-page.js')).MatterPage }),
      },
      {
        path: 'timeline',
        lazy: async () => ({ Component: (await import('./timeline/timeline-page.js')).TimelinePage }),
      },
      {
        path: 'coverage',
        lazy: async () => ({ Component: (await import('./coverage/coverage-page.js')).CoveragePage }),
      },
      { path: 'review', lazy: async () => ({ Component: (await import('./review/review-page.js')).ReviewPage }) },
      { path: 'rulings', lazy: async () => ({ Component: (await import('./rulings/rulings-page.js')).RulingsPage }) },
      { path: 'items', lazy: async () => ({ Component: (await import('./items/items-page.js')).ItemsPage }) },
      { path: 'items/:id', lazy: async () => ({ Component: (await import('./items/item-page.js')).ItemPage }) },
      {
        path: 'items/:id/seen/:position',
        lazy: async () => ({ Component: (await import('./items/seen-page.js')).SeenPage }),
      },
      { path: 'feeds', lazy: async () => ({ Component: (await import('./feeds/feeds-page.js')).FeedsPage }) },
      { path: 'feeds/:id', lazy: async () => ({ Component: (await import('./feeds/feed-page.js')).FeedPage }) },
      {
        path: 'deliveries',
        lazy: async () => ({ Component: (await import('./deliveries/deliveries-page.js')).DeliveriesPage }),
      },
      { path: 'queues', lazy: async () => ({ Component: (await import('./queues/queues-page.js')).QueuesPage }) },
      {
        path: 'queues/parked',
        lazy: async () => ({ Component: (await import('./queues/parked-page.js')).ParkedPage }),
      },
      { path: 'queues/work', lazy: async () => ({ Component: (await import('./work/work-page.js')).WorkPage }) },
      { path: 'replays', lazy: async () => ({ Component: (await import('./replays/replays-page.js')).ReplaysPage }) },
      { path: 'replays/:id', lazy: async () => ({ Component: (await import('./replays/replay-page.js')).ReplayPage }) },
      { path: 'access', lazy: async () => ({ Component: (await import('./access/access-page.js')).AccessPage }) },
      { path: 'access/audit', lazy: async () => ({ Component: (await import('./access/audit-page.js')).AuditPage }) },
      { path: '*', Component: NotFound },
    ],
  },
]);

/** The brief comes while the page around it is still being put up; whoever is not signed in asks for nothing. */
function askEarly({ request }: LoaderFunctionArgs): null {
  const moment = readMoment(new URL(request.url).searchParams);
  const ask = async () => {
    const { signedIn } = await answers.query(sessionQuery);
    if (signedIn) await answers.query(briefQuery(moment));
  };
  // What went wrong is told by the page, which asks again.
  ask().catch(() => undefined);
  return null;
}

/** From one moment to the next the page asks by itself, and what was chosen on it shows at once: a loader would be waited for. */
function isAnotherPage({ currentUrl, nextUrl }: ShouldRevalidateFunctionArgs): boolean {
  return currentUrl.pathname !== nextUrl.pathname;
}

/** Stands while the script of the first page is on its way. */
function Opening() {
  return (
    <main className="mx-auto max-w-2xl px-4 py-16">
      <Skeleton rows={3} />
    </main>
  );
}

export function App() {
  return (
    <QueryClientProvider client={answers}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  );
}
