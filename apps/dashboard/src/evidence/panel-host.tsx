/** Brings the panel once the address asks for one; until then none of its script is loaded. */
import { lazy, Suspense } from 'react';
import { useSearchParams } from 'react-router';
import { readPanel } from './panel.js';

const PanelDialog = lazy(async () => ({ default: (await import('./panel-dialog.js')).PanelDialog }));

export function PanelHost() {
  const [params] = useSearchParams();
  const panel = readPanel(params);
  if (panel === null) return null;
  return (
    <Suspense fallback={null}>
      <PanelDialog panel={panel} />
    </Suspense>
  );
}
