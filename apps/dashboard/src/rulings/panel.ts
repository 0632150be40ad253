/** What a form that decides on a matter is given. */
import type { Proposal } from '../review/proposals.js';

export interface PanelProps {
  readonly matter: string;
  /** While a decision is under way. */
  readonly busy: boolean;
  readonly onDecide: (proposal: Proposal) => void;
  readonly onClose: () => void;
}
