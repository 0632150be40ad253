import { harmlessLine, harmlessLines } from './harmless.js';

/** Lines for the operator. The same line again within a minute is counted, and told once with its count. */
export type Report = (line: string) => void;

/** `text` for people who read along, `json` for programs that collect: one object a line. */
export type LogForm = 'text' | 'json';

export interface ReporterOptions {
  readonly form?: LogForm;
  /** Ids of what is being worked on when a line is told; JSON alone carries them. */
  readonly about?: () => object;
  /** Takes a whole line without its end. */
  readonly write?: (line: string) => void;
  /** In milliseconds. */
  readonly now?: () => number;
}

const quietMs = 60_000;
/** Different lines remembered at a time; beyond it the oldest is forgotten, and told again if it comes again. */
const most = 200;

export function reporterFor(program: string, options: ReporterOptions = {}): Report {
  const { now = Date.now, write = toStandardError } = options;
  const lineOf = linesOf(program, options);
  const told = new Map<string, { at: number; repeats: number }>();
  return (line) => {
    const before = told.get(line);
    if (before !== undefined && now() - before.at < quietMs) {
      before.repeats += 1;
      return;
    }
    const oldest = told.keys().next();
    if (told.size >= most && oldest.done !== true) told.delete(oldest.value);
    told.delete(line);
    told.set(line, { at: now(), repeats: 0 });
    write(lineOf(new Date(now()).toISOString(), line, before?.repeats ?? 0));
  };
}

type LineOf = (time: string, message: string, repeats: number) => string;

function linesOf(program: string, { form = 'text', about = () => ({}) }: ReporterOptions): LineOf {
  if (form === 'json') {
    return (time, message, repeats) =>
      jsonLine(time, { level: 'warn', program, message, ...(repeats > 0 && { repeats }), ...about() });
  }
  return (time, message, repeats) =>
    `${time} ${program}: ${indented(message)}${repeats === 0 ? '' : ` (${String(repeats)} times more)`}`;
}

/** What has several lines is told apart from the next message, whatever they begin with. */
function indented(message: string): string {
  return harmlessLines(message).replaceAll('\n', '\n  ');
}

interface FrameworkLogger {
  readonly log: () => undefined;
  readonly warn: (message: unknown, ...more: readonly unknown[]) => void;
  readonly error: (message: unknown, ...more: readonly unknown[]) => void;
  readonly fatal: (message: unknown, ...more: readonly unknown[]) => void;
}

/** What the framework has to say besides: its troubles alone, in the same lines. The last that it tells is where it was. */
export function frameworkLogger(report: Report): FrameworkLogger {
  const tell = (message: unknown, ...more: readonly unknown[]) => {
    const words = message instanceof Error ? (message.stack ?? message.message) : String(message);
    const stacks = more.filter((one): one is string => typeof one === 'string' && one.includes('\n    at '));
    report([words, ...stacks].join('\n'));
  };
  return { log: () => undefined, warn: tell, error: tell, fatal: tell };
}

/** For what is told of each step of the line: only programs read so much, so only in JSON; undefined otherwise. */
export function stepTellerFor(options: ReporterOptions): ((step: object) => void) | undefined {
  const { form = 'text', write = toStandardError, now = Date.now } = options;
  if (form === 'text') return undefined;
  return (step) => {
    write(jsonLine(new Date(now()).toISOString(), { level: 'info', ...step }));
  };
}

/** Never more than a line: JSON escapes what would break it. */
function jsonLine(time: string, fields: object): string {
  return harmlessLine(JSON.stringify({ time, ...fields }));
}

function toStandardError(line: string): void {
  process.stderr.write(`${line}\n`);
}
