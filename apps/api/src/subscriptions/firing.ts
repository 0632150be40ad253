/** What a subscription would have been sent of late: the numbers, the newest messages, and one as it would be sent. */
import { firingOf, Refusal, type MessageForm, type Sending, type SendingWish } from '#core';
import { localTimes, sentInWords } from '#telling';
import { hintsOn } from '#web';
import type { z } from 'zod';
import type { Api } from '../api.js';
import type { Firing } from '../contract/firing.js';
import { previewBy, tellingOf } from '../feeds/preview.js';

const mostShown = 20;

interface Looked {
  readonly days: number;
  readonly channel: 'webhook' | 'mail';
  readonly form: MessageForm | undefined;
  /** Id of the one to be shown as it would be sent. */
  readonly notice: string | undefined;
}

export async function presentFiring(
  api: Api,
  wish: SendingWish,
  { days, channel, form, notice: id }: Looked,
): Promise<z.infer<typeof Firing>> {
  const { fired, next, perDay, rate, tooOften } = await firingOf(api.history, wish, {
    now: api.now(),
    times: localTimes,
    days,
  });
  const newest = fired.slice(-mostShown).reverse();
  const notices = newest.map(async (sending) => {
    const { id, matter, learntAt } = sending.notice;
    const { headline, sentence, publisher } = await sentInWords(sending, tellingOf(api));
    return { id, matter, learntAt, at: sending.at, changes: sending.changes.length, headline, sentence, publisher };
  });
  return {
    ...{ days, count: fired.length, perDay: [...perDay], rate, tooOften },
    hints: await hintsOn(api, { filter: wish.filter }),
    notices: await Promise.all(notices),
    ...(await previewBy(api, (chosen(fired, id) ?? next)?.notice, {
      channel,
      filter: wish.filter,
      ...(form && { form }),
    })),
  };
}

/** Without an id the newest, if any. */
function chosen(fired: readonly Sending[], id: string | undefined): Sending | undefined {
  if (id === undefined) return fired.at(-1);
  const found = fired.find(({ notice }) => notice.id === id);
  if (found === undefined) throw new Refusal('not-found', 'it would not have told this notice in these days');
  return found;
}
