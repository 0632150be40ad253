/** Whether the server is one that the log may be written to, asked as often as work is done and looked up once a second. */
import { Refusal } from '#core';
import { checkServer, type Redis } from './connection.js';

/** In a sentence with what mends it; undefined while it is fit, and while nobody knows: what is away shows where it is asked. */
export type Unfit = () => Promise<string | undefined>;

const trustedMs = 1000;
const meanwhile = 'Nothing is appended meanwhile, for the log could lose events unseen; it goes on by itself';

/** `report` hears of each turn. */
export function unfitFor(redis: Redis, report: (line: string) => void): Unfit {
  let [lookedAt, told] = [-Infinity, ''];
  let found: Promise<string | undefined> = Promise.resolve(undefined);
  const look = async () => {
    const because = await objectionTo(redis);
    if (because !== undefined && told === '') report(because);
    if (because === undefined && told !== '') report('this Redis is fit to hold the log again: work goes on');
    told = because ?? '';
    return because;
  };
  return () => {
    if (performance.now() - lookedAt >= trustedMs) {
      lookedAt = performance.now();
      found = look();
    }
    return found;
  };
}

async function objectionTo(redis: Redis): Promise<string | undefined> {
  try {
    await checkServer(redis);
    return undefined;
  } catch (error) {
    const isWrong = error instanceof Refusal && error.code === 'invalid';
    return isWrong ? `${error.message}. ${meanwhile}` : undefined;
  }
}
