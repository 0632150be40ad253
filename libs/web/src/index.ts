/** The one outbound door: polite GET for feeds and pages, signed POST for webhooks. */
export { addressKey } from './address/address-key.js';
export { objectionToClosed, refuseClosedAddress } from './address/literal-address.js';
export { readAddress } from './address/web-address.js';
export { outboundDoor } from './outbound-door.js';
export type { OutboundDoor } from './outbound-door.js';
export type { DoorSettings, Errand, Limits, Resolve } from './settings.js';
export { mailSender } from './mail/send-mail.js';
export type { Mail, MailServer, SendMail } from './mail/send-mail.js';
export { tryMail } from './mail/try-mail.js';
export { linkIn } from './polite/links.js';
export { keptExchange, rememberingPost } from './webhook/kept-exchange.js';
export { newWebhookKey, newWebhookSecret, signedHeaders, signedPost, verifierOf } from './webhook/signed-post.js';
export { tryOut, type TriedOut } from './webhook/try-out.js';
export { hintsOn } from './webhook/hints-on.js';
export { withQuery } from './webhook/with-query.js';
export type { SignedPost } from './webhook/signed-post.js';
