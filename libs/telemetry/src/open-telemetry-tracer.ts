/** Spans by OpenTelemetry, sent over OTLP/HTTP. Where to, with which headers and how many of them: the environment's `OTEL_…` variables. */
import { ROOT_CONTEXT, SpanStatusCode, trace, TraceFlags, type SpanContext } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { defaultResource, resourceFromAttributes } from '@opentelemetry/resources';
import { BatchSpanProcessor, NodeTracerProvider } from '@opentelemetry/sdk-trace-node';
import type { About } from './about.js';
import type { Span, Tracer } from './tracer.js';

/** What could not be sent by then is lost: a stop waits for nobody. */
const closeWithinMs = 2000;

export function openTelemetryTracer(env: Readonly<Record<string, string | undefined>>): Tracer {
  const service = resourceFromAttributes({ 'service.name': env.OTEL_SERVICE_NAME ?? 'summitwatch' });
  const provider = new NodeTracerProvider({
    resource: defaultResource().merge(service),
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter())],
  });
  const tracer = provider.getTracer('summitwatch');
  return {
    start: (name, about, parent, beganAt) => {
      const known = parent === undefined ? undefined : contextFrom(parent);
      const under = known === undefined ? ROOT_CONTEXT : trace.setSpanContext(ROOT_CONTEXT, known);
      const began = beganAt === undefined ? {} : { startTime: beganAt };
      const span = tracer.startSpan(name, { attributes: attributesOf(about), ...began }, under);
      return {
        trace: traceparentOf(span.spanContext()),
        end: (error) => {
          if (error !== undefined) {
            span.setAttribute('error.type', error);
            span.setStatus({ code: SpanStatusCode.ERROR, message: error });
          }
          span.end();
        },
      } satisfies Span;
    },
    close: async () => {
      const late = new Promise<void>((resolve) => setTimeout(resolve, closeWithinMs).unref());
      await Promise.race([provider.shutdown().catch(() => undefined), late]);
    },
  };
}

function attributesOf(about: About): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(about).map(([name, value]) => [`summitwatch.${name}`, value as string | number]),
  );
}

/** https://www.w3.org/TR/trace-context/#traceparent-header */
function traceparentOf({ traceId, spanId, traceFlags }: SpanContext): string {
  return `00-${traceId}-${spanId}-${(traceFlags & TraceFlags.SAMPLED) === 0 ? '00' : '01'}`;
}

function contextFrom(traceparent: string): SpanContext | undefined {
  const [, traceId, spanId, flags] = /^00-([0-9a-f]{32})-([0-9a-f]{16})-(0[01])$/.exec(traceparent) ?? [];
  if (traceId === undefined || spanId === undefined) return undefined;
  return { traceId, spanId, traceFlags: flags === '01' ? TraceFlags.SAMPLED : TraceFlags.NONE, isRemote: true };
}
