type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** Absent is left out rather than undefined: what is stored and compared has only what was said. */
export function present<T extends object>(values: T): Present<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Present<T>;
}
