/** What a subscription would have told of late: the numbers, the newest notices, and one as it would be sent. */
import { firingOf, Refusal, type MessageForm, type Notice, type FiringWish } from '#core';
import { changeOf, type ToldChange } from '#telling';
import type { z } from 'zod';
import type { Api } from './api.js';
import type { Firing } from './contract/firing.js';
import { previewOf, tellingOf } from './preview.js';

const mostShown = 20;

interface Looked {
  readonly days: number;
  readonly form: MessageForm | undefined;
  /** Id of the one to be shown as it would be sent. */
  readonly notice: string | undefined;
}

export async function presentFiring(
  api: Api,
  wish: FiringWish,
  { days, form, notice: id }: Looked,
): Promise<z.infer<typeof Firing>> {
  const { fired, perDay, rate, tooOften } = await firingOf(api.history, wish, { now: api.now(), days });
  const newest = fired.slice(-mostShown).reverse();
  const notices = newest.map(async (notice) => {
    const { id, matter, learntAt } = notice;
    return { id, matter, learntAt, ...shown(await changeOf(notice, tellingOf(api))) };
  });
  return {
    ...{ days, count: fired.length, perDay: [...perDay], rate, tooOften },
    notices: await Promise.all(notices),
    message: await previewOf(api, chosen(fired, id), { filter: wish.filter, ...(form === undefined ? {} : { form }) }),
  };
}

function shown({ headline, sentence, publisher }: ToldChange) {
  return { headline, sentence, publisher };
}

/** Without an id the newest, if any. */
function chosen(fired: readonly Notice[], id: string | undefined): Notice | undefined {
  if (id === undefined) return fired.at(-1);
  const found = fired.find((notice) => notice.id === id);
  if (found === undefined) throw new Refusal('not-found', 'it would not have told this notice in these days');
  return found;
}
