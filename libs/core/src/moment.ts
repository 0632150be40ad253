const moment = /^(\d{4}-\d\d-\d\d)(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?$/;

/** A moment of ISO 8601 with its zone, or a day for its beginning in UTC → ISO 8601 UTC. Null for anything else. */
export function isoMoment(text: string): string | null {
  const day = moment.exec(text)?.[1];
  const date = new Date(text);
  return day === undefined || !isDay(day) || Number.isNaN(date.getTime()) ? null : date.toISOString();
}

/** `2025-08-16`. 30 February is none, though `Date` takes it for 2 March. */
export function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
