// A desk at work: one listener to the stream of changes, and every few seconds the pages that the dashboard asks for.
import { setTimeout as sleep } from 'node:timers/promises';

const everyMs = 7000;
const asked = ['brief', 'items?limit=50', 'items?q=ceasefire&limit=50', 'feeds', 'deliveries', 'coverage?step=hour'];

/** `said` answers how many answers and messages came, and what went wrong. */
export function startDesk(service) {
  const ended = new AbortController();
  const counts = { answers: 0, messages: 0, troubles: [] };
  const trouble = (error) => {
    if (!ended.signal.aborted) counts.troubles.push(error.message);
  };
  void reading().catch(trouble);
  void listening().catch(trouble);

  async function reading() {
    for (let turn = 0; !ended.signal.aborted; turn++) {
      await service.api(asked[turn % asked.length]).then(() => (counts.answers += 1), trouble);
      await sleep(everyMs, undefined, { signal: ended.signal }).catch(() => undefined);
    }
  }

  async function listening() {
    const stream = await service.open('stream', ended.signal);
    for await (const text of stream.body.pipeThrough(new TextDecoderStream()))
      counts.messages += text.split('event: notice').length - 1;
  }

  return { stop: () => ended.abort(), said: () => ({ ...counts, troubles: counts.troubles.slice(0, 20) }) };
}
