/** What a subscription would have told of late: the numbers, the newest notices, and the newest as it would be sent. */
import { firingOf, type MessageForm, type FiringWish } from '#core';
import { changeOf, type ToldChange } from '#telling';
import type { z } from 'zod';
import type { Api } from './api.js';
import type { Firing } from './contract/firing.js';
import { previewOf, tellingOf } from './preview.js';

const mostShown = 20;

export async function presentFiring(
  api: Api,
  wish: FiringWish,
  { days, form }: { readonly days: number; readonly form?: MessageForm | undefined },
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
    message: await previewOf(api, newest[0], { filter: wish.filter, ...(form === undefined ? {} : { form }) }),
  };
}

function shown({ headline, sentence, publisher }: ToldChange) {
  return { headline, sentence, publisher };
}
