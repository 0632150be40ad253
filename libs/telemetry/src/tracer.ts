/** The port of whoever makes spans. */
import type { About } from './about.js';

export interface Span {
  /** W3C traceparent: what carries it to other processes. */
  readonly trace: string;
  /** `error` is what was wrong. */
  readonly end: (error?: string) => void;
}

export interface Tracer {
  /** `parent` is a W3C traceparent; without it, a trace begins. `beganAt`, in milliseconds, where that was not now. */
  readonly start: (name: string, about: About, parent: string | undefined, beganAt?: number) => Span;
  /** Sends what waits to be sent. */
  readonly close: () => Promise<void>;
}
