/** What a form that decides on a matter is given. */
import type { ReactNode } from 'react';
import type { Proposal } from '../review/proposals.js';

export interface PanelProps {
  readonly matter: string;
  /** While a decision is under way. */
  readonly busy: boolean;
  readonly onDecide: (proposal: Proposal) => void;
  readonly onClose: () => void;
  /** Who decides and why, where nothing else on the page asks for it. */
  readonly children?: ReactNode;
}
