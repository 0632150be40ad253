/** Opens something over the page. How deep one went in stands beside the address, so that closing goes back to where one came from. */
import { Link, useLocation, useNavigate, useSearchParams, type LinkProps } from 'react-router';
import { readPanel, withPanel, type Panel } from './panel.js';

interface Props extends Omit<LinkProps, 'to' | 'state'> {
  readonly to: Panel;
}

export function PanelLink({ to, replace = false, ...rest }: Props) {
  const { searchOf, stateOf } = useWayIn();
  return <Link to={{ search: searchOf(to) }} state={stateOf(replace)} replace={replace} preventScrollReset {...rest} />;
}

/** As the link does it. */
export function useOpenPanel() {
  const go = useNavigate();
  const { searchOf, stateOf } = useWayIn();
  return (panel: Panel, replace = false) => {
    void go({ search: searchOf(panel) }, { state: stateOf(replace), replace, preventScrollReset: true });
  };
}

function useWayIn() {
  const [params] = useSearchParams();
  const depth = useDepth();
  // Who came by an address with something open has no page behind it to go back to.
  const isFirst = depth === 0 && readPanel(params) !== null;
  return {
    searchOf: (panel: Panel) => `?${withPanel(params, panel).toString()}`,
    stateOf: (replace: boolean) => ({ depth: replace || isFirst ? depth : depth + 1 }),
  };
}

/** How many addresses behind this one the page without anything open lies; 0 where it is not behind it. */
export function useDepth(): number {
  const state: unknown = useLocation().state;
  return typeof state === 'object' && state !== null && 'depth' in state ? Number(state.depth) : 0;
}
