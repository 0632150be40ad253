/**
 * A folder's archive that works in a thread of its own: to keep a content takes some twenty calls of the file system, which there
 * are made on the spot and keep nobody else waiting. Programs that share a process share the thread.
 */
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { erased, type CarriableArchive } from './archive.js';
import { errorOf, type Answered, type Does } from './between-threads.js';

/** Megabytes. What waits lies outside of its heap. */
const youngGeneration = 4;

const open = new Map<string, ArchiveThread>();

/** `file` is what the thread runs. It begins with the first question, and keeps no process from ending that asks nothing. */
export function threadedArchive(folder: string, file = join(__dirname, 'archive.worker-thread.js')): CarriableArchive {
  const { ask } = sharedThread(folder, file);
  return {
    keep: (...given) => ask('keep', given),
    find: (...given) => ask('find', given),
    findText: (...given) => ask('findText', given),
    erase: (...given) => ask('erase', given),
    letGo: (...given) => ask('letGo', given),
    remains: (...given) => ask('remains', given),
    carry: (...given) => ask('carry', given),
    takeIn: (...given) => ask('takeIn', given),
  };
}

function sharedThread(folder: string, file: string): ArchiveThread {
  const thread = open.get(folder) ?? new ArchiveThread(folder, file);
  open.set(folder, thread);
  return thread;
}

interface Waiting {
  readonly resolve: (result: never) => void;
  readonly reject: (error: Error) => void;
}

class ArchiveThread {
  private worker: Worker | undefined;
  private readonly waiting = new Map<number, Waiting>();
  private asked = 0;

  constructor(
    private readonly folder: string,
    private readonly file: string,
  ) {}

  readonly ask = <D extends Does>(does: D, given: Parameters<CarriableArchive[D]>): ReturnType<CarriableArchive[D]> =>
    new Promise<never>((resolve, reject) => {
      const id = (this.asked += 1);
      this.worker ??= this.begin();
      if (this.waiting.size === 0) this.worker.ref();
      this.waiting.set(id, { resolve, reject });
      this.worker.postMessage({ id, does, given });
    }) as ReturnType<CarriableArchive[D]>;

  private begin(): Worker {
    const resourceLimits = { maxYoungGenerationSizeMb: youngGeneration };
    const worker = new Worker(this.file, { workerData: this.folder, resourceLimits });
    worker.on('message', this.answer);
    worker.on('error', (error) => {
      this.end(worker, error);
    });
    worker.on('exit', () => {
      this.end(worker, new Error('the thread of the archive has ended'));
    });
    return worker;
  }

  private readonly answer = (answered: Answered): void => {
    const waiting = this.waiting.get(answered.id);
    this.waiting.delete(answered.id);
    if (this.waiting.size === 0) this.worker?.unref();
    if ('failed' in answered) waiting?.reject(errorOf(answered.failed));
    else waiting?.resolve(('erased' in answered ? erased : answered.result) as never);
  };

  /** What was under way may or may not have been kept: whoever asked does so again. The next question begins another thread. */
  private end(worker: Worker, error: Error): void {
    if (this.worker !== worker) return;
    this.worker = undefined;
    const left = [...this.waiting.values()];
    this.waiting.clear();
    for (const { reject } of left) reject(error);
  }
}
