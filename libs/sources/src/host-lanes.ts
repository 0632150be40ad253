/**
 * Work at many hosts at once and at each host one thing after another, as politeness has it anyway: so nothing is waiting at the
 * door when the time is over, and what was not begun is known.
 */
export interface Errand {
  readonly url: string;
}

/** No errand is begun once `isOver`. Resolves when the lanes have come to their end; rejects with the first mistake. */
export async function inHostLanes<E extends Errand>(
  errands: readonly E[],
  isOver: () => boolean,
  run: (errand: E) => Promise<void>,
): Promise<void> {
  const lanes = new Map<string, E[]>();
  for (const errand of errands) {
    const host = URL.canParse(errand.url) ? new URL(errand.url).host : errand.url;
    const lane = lanes.get(host);
    if (lane === undefined) lanes.set(host, [errand]);
    else lane.push(errand);
  }
  await Promise.all(
    [...lanes.values()].map(async (lane) => {
      for (const errand of lane) {
        if (isOver()) return;
        await run(errand);
      }
    }),
  );
}
