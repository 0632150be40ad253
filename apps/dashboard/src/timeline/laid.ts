/** What stands where in the picture, in pixels of it. */
import type { Lane } from './lanes.js';
import type { Change } from './use-changes.js';

/** A moment that is pointed at. */
export interface Pointer {
  readonly at: number;
  readonly label: string;
}

export interface LaidLane {
  readonly kind: Lane;
  readonly top: number;
  readonly height: number;
  readonly marks: readonly { readonly change: Change; readonly x: number; readonly y: number }[];
}
