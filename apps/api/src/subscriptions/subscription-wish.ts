/** What somebody wants changed of a subscription, as the core takes it. */
import { Refusal, type MessageForm, type SubscriptionWish } from '#core';
import { anExample, troubleWith } from '#telling';
import { refuseClosedAddress } from '#web';
import type { z } from 'zod';
import type { Api } from '../api.js';
import type { SubscriptionChange } from '../contract/subscription-change.js';

export function wishIn(asked: Omit<z.infer<typeof SubscriptionChange>, 'confirmed'>): SubscriptionWish {
  const { url, label, digest, cooldown, quiet, silence, form, order, signing, ...filter } = asked;
  refuseTrouble(form);
  const times = { digest: digest && said(digest), cooldown, quiet: quiet && said(quiet), silence };
  return { url, label, filter, form, order, signing, ...times };
}

/** A template that gives nothing of use would be found out by its receiver. */
export function refuseTrouble(form: MessageForm | null | undefined): void {
  const template = form && 'template' in form ? form.template : undefined;
  const trouble = template && troubleWith(template, anExample);
  if (typeof trouble === 'string') throw new Refusal('invalid', `form: ${trouble}`);
}

/** Where nothing would ever be sent, nobody subscribes. */
export function refuseClosed(url: string | undefined, { allowPrivate }: Pick<Api, 'allowPrivate'>): void {
  if (url !== undefined && !url.startsWith('mailto:')) refuseClosedAddress(url, 'webhook', allowPrivate.webhook);
}

/** Without what was not said. */
export function said<T extends object>(asked: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const entries = Object.entries(asked).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [K in keyof T]: Exclude<T[K], undefined> };
}
