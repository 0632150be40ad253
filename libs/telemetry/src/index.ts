/** What the program tells machines that watch it: probes, numbers, traces, and what a line of the log is about. */
export { aboutNow, traceNow, within, type About } from './about.js';
export { exposition, expositionType } from './exposition.js';
export type { Sources } from './facts.js';
export type { Limits, Trouble } from './freshness.js';
export { watchDisks, type FullDisk } from './full-disk.js';
export { noteError, restarts } from './meters.js';
export { openTelemetry } from './open-telemetry.js';
export { probe, probeNames, type ProbeName } from './probes.js';
export { hearSteps, step, type StepTold } from './step.js';
export { isTraced, startSpan } from './tracing.js';
export { silentMs, unlessAway } from './when-away.js';
