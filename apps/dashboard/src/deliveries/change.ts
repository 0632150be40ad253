/** A subscription as its form holds it, and what the form says as a change of it. */
import type { Shape } from '../client.js';
import { filterIn, type Wish } from './wish.js';

type Subscription = Shape<'Subscription'>;

export function wishOf(subscription: Subscription): Wish {
  const { url, label, digest, cooldown, quiet, silence, form, order, signing } = subscription;
  return {
    ...{ url: typedUrl(url), label, ...filterIn(subscription) },
    ...(digest === null ? {} : { digest }),
    ...(cooldown === null ? {} : { cooldown }),
    ...(quiet === null ? {} : { quiet }),
    ...(silence === null ? {} : { silence }),
    ...(form === null ? {} : { form }),
    ...(order === 'strict' ? { order } : {}),
    ...(signing === 'ed25519' ? { signing } : {}),
  };
}

/** A mailbox is shown as people write one. */
function typedUrl(url: string): string {
  return url.startsWith('mailto:') ? decodeURIComponent(url.slice('mailto:'.length)) : url;
}

/** What is not wished any more is said to be none. How it is signed stays, as does the secret. */
export function changeTo({
  digest,
  cooldown,
  quiet,
  silence,
  form,
  order,
  signing: _,
  ...wish
}: Wish): Shape<'SubscriptionChange'> {
  const none = null;
  return {
    ...wish,
    ...{ digest: digest ?? none, cooldown: cooldown ?? none, quiet: quiet ?? none, silence: silence ?? none },
    ...{ form: form ?? none, order: order ?? none },
  };
}
