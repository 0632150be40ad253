type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** Absent is left out rather than undefined: what is stored and compared has only what was said. */
export function present<T extends object>(values: T): Present<T> {
  const kept: Partial<T> = {};
  for (const name in values) {
    if (values[name] !== undefined) kept[name] = values[name];
  }
  return kept as Present<T>;
}
