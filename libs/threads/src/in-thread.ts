/** What is handed to a thread: the task, and where it notes that it took the task up (an Int32, 0 until then). */
export interface Handed<Task> {
  readonly task: Task;
  readonly begun: SharedArrayBuffer;
}

type InThread<Functions> = {
  readonly [Name in keyof Functions]: Functions[Name] extends (task: infer Task) => infer Result
    ? (handed: Handed<Task>) => Result
    : never;
};

/** The functions of a thread's file, as `openThreads` calls them: a task's time counts from when its thread takes it up. */
export function inThread<Functions extends object>(functions: Functions): InThread<Functions> {
  const wrapped = Object.entries(functions).map(([name, work]: [string, (task: unknown) => unknown]) => [
    name,
    ({ task, begun }: Handed<unknown>) => {
      Atomics.store(new Int32Array(begun), 0, 1);
      return work(task);
    },
  ]);
  return Object.fromEntries(wrapped) as InThread<Functions>;
}
