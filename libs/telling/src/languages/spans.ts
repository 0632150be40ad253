/** Spans of time by the signs of their units (SI), which all languages share. */
import { figure } from '../brief/figure.js';

/** "45 min", "3 h". */
export function spanWords(minutes: number): string {
  return minutes % 60 === 0 ? `${String(minutes / 60)}\u00a0h` : `${String(minutes)}\u00a0min`;
}

/** "3 s", "5 min", "2 h". */
export function duration(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  if (seconds < 90) return `${figure(seconds)}\u00a0s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 90 ? `${figure(minutes)}\u00a0min` : `${figure(Math.round(minutes / 60))}\u00a0h`;
}
