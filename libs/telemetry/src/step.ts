/** One step of the line: timed, counted by what came of it, told to the log, and a span of its own where the line is traced. */
import { aboutNow, traceNow, within, type About } from './about.js';
import { countStep } from './meters.js';
import { programOf, type Stage } from './stages.js';
import { startSpan } from './tracing.js';

export interface StepOptions<T> {
  readonly about?: About;
  /** W3C traceparent of what caused it, where that was in another process or at another time. */
  readonly trace?: string | undefined;
  /** What was wrong, of a result that tells a failure; one of a closed list. */
  readonly codeOf?: (result: T) => string | undefined;
}

export interface StepTold extends About {
  readonly program: string;
  readonly stage: Stage;
  readonly milliseconds: number;
  /** What was wrong; absent where nothing was. */
  readonly error?: string;
  readonly trace?: string;
}

const listeners = new Map<string, (step: StepTold) => void>();

/** Hears of each step of the program from now on; answers how to end that. */
export function hearSteps(program: string, listen: (step: StepTold) => void): () => void {
  listeners.set(program, listen);
  return () => listeners.delete(program);
}

/** Errors pass through untouched. */
export async function step<T>(
  stage: Stage,
  work: () => Promise<T> | T,
  { about = {}, trace, codeOf }: StepOptions<T> = {},
): Promise<T> {
  const began = performance.now();
  const span = startSpan(stage, { ...aboutNow(), ...about }, trace ?? traceNow());
  const end = (error: string | undefined) => {
    const took = performance.now() - began;
    countStep(stage, took / 1000, error);
    span?.end(error);
    const told = { program: programOf(stage), stage, ...aboutNow(), ...about, milliseconds: Math.round(took) };
    tell(told, error, span?.trace);
  };
  try {
    const result = await within(about, span?.trace ?? trace, async () => work());
    end(codeOf?.(result));
    return result;
  } catch (error) {
    end(codeOfError(error));
    throw error;
  }
}

function tell(step: StepTold, error: string | undefined, trace: string | undefined): void {
  const listen = listeners.get(step.program);
  listen?.({ ...step, ...(error === undefined ? {} : { error }), ...(trace === undefined ? {} : { trace }) });
}

/** Refusals have codes of a closed list; the names of classes are a list as closed as the program. */
function codeOfError(error: unknown): string {
  if (!(error instanceof Error)) return 'internal';
  if (error.name === 'Refusal' && 'code' in error) return String(error.code);
  return error.constructor === Error ? 'internal' : kebab(error.constructor.name);
}

function kebab(name: string): string {
  return name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();
}
