/**
 * Traces, where the environment says that they are wanted. The packages that send them are loaded only then, so that whoever
 * does not trace pays nothing.
 */
import type { About } from './about.js';
import type { Span, Tracer } from './tracer.js';

let tracer: Tracer | undefined;
let holders = 0;

/** Undefined while nothing is traced. */
export function startSpan(name: string, about: About, parent: string | undefined, beganAt?: number): Span | undefined {
  return tracer?.start(name, about, parent, beganAt);
}

/** Whether spans go anywhere. */
export function isTraced(): boolean {
  return tracer !== undefined;
}

function isWanted(env: Readonly<Record<string, string | undefined>>): boolean {
  const { OTEL_EXPORTER_OTLP_ENDPOINT = '', OTEL_EXPORTER_OTLP_TRACES_ENDPOINT = '', OTEL_SDK_DISABLED = '' } = env;
  return OTEL_EXPORTER_OTLP_ENDPOINT + OTEL_EXPORTER_OTLP_TRACES_ENDPOINT !== '' && OTEL_SDK_DISABLED !== 'true';
}

/** Programs of one process share it; the last one closes it. */
export async function openTracing(env = process.env): Promise<() => Promise<void>> {
  if (!isWanted(env)) return () => Promise.resolve();
  holders += 1;
  const { openTelemetryTracer } = await import('./open-telemetry-tracer.js');
  tracer ??= openTelemetryTracer(env);
  return async () => {
    holders -= 1;
    if (holders > 0) return;
    const last = tracer;
    tracer = undefined;
    await last?.close();
  };
}
