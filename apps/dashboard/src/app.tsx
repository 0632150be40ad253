/** Wires the pages to their addresses and to one store of answers. */
import { QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createBrowserRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { AccessPage } from './access/access-page.js';
import { AuditPage } from './access/audit-page.js';
import { BriefPage } from './brief/brief-page.js';
import { Trouble } from './client.js';
import { DeliveriesPage } from './deliveries/deliveries-page.js';
import { FeedPage } from './feeds/feed-page.js';
import { FeedsPage } from './feeds/feeds-page.js';
import { ItemPage } from './items/item-page.js';
import { ItemsPage } from './items/items-page.js';
import { SeenPage } from './items/seen-page.js';
import { MatterPage } from './matter/matter-page.js';
import { QueuesPage } from './queues/queues-page.js';
import { ReplayPage } from './replays/replay-page.js';
import { ReplaysPage } from './replays/replays-page.js';
import { ReviewPage } from './review/review-page.js';
import { RulingsPage } from './rulings/rulings-page.js';
import { Gate } from './session/gate.js';
import { sessionKey } from './session/session.js';
import { Crash } from './shell/crash.js';
import { NotFound } from './shell/not-found.js';

const answers = new QueryClient({
  // A session that ended shows the sign-in page where one stands; the address stays.
  queryCache: new QueryCache({
    onError: (error) => {
      if (error instanceof Trouble && error.status === 401) answers.setQueryData(sessionKey, { signedIn: false });
    },
  }),
  defaultOptions: { queries: { staleTime: 5_000, retry: (count, error) => count < 2 && worthRetrying(error) } },
});

function worthRetrying(error: Error): boolean {
  return error instanceof Trouble && (error.status === 0 || error.status >= 500);
}

const router = createBrowserRouter([
  {
    path: '/',
    Component: Gate,
    ErrorBoundary: Crash,
    children: [
      { index: true, Component: BriefPage },
      { path: 'matters/:matter', Component: MatterPage },
      { path: 'review', Component: ReviewPage },
      { path: 'rulings', Component: RulingsPage },
      { path: 'items', Component: ItemsPage },
      { path: 'items/:id', Component: ItemPage },
      { path: 'items/:id/seen/:position', Component: SeenPage },
      { path: 'feeds', Component: FeedsPage },
      { path: 'feeds/:id', Component: FeedPage },
      { path: 'deliveries', Component: DeliveriesPage },
      { path: 'queues', Component: QueuesPage },
      { path: 'replays', Component: ReplaysPage },
      { path: 'replays/:id', Component: ReplayPage },
      { path: 'access', Component: AccessPage },
      { path: 'access/audit', Component: AuditPage },
      { path: '*', Component: NotFound },
    ],
  },
]);

export function App() {
  return (
    <QueryClientProvider client={answers}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  );
}
