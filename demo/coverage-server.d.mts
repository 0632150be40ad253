export interface Coverage {
  readonly url: string;
  /** A story file in a temporary folder that names this server's feeds; gone after `stop`. */
  readonly storyFile: string;
  /** ISO 8601, UTC. */
  readonly clock: () => string;
  readonly setClock: (iso: string, speed?: number) => void;
  readonly stop: () => Promise<void>;
  /** Resolves when the clock has reached the end. */
  readonly finished: Promise<void>;
}

export const coverageStart: string;
export const coverageEnd: string;

/** `speed` is simulated seconds for each real second; 0 freezes the clock. */
export function startCoverage(options?: { port?: number; speed?: number }): Promise<Coverage>;
