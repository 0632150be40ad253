/**
 * Which messages a subscription would have been sent for what changed: rests and digests make one of many. What is counted here is
 * what `restOf` and `makeDigests` of the projector bring about, had each message been taken at once.
 */
import { netOf } from './digest.js';
import type { DigestTimes, QuietHours } from './events.js';
import type { Notice } from './notice.js';
import { asksFor, isUrgent, type Asking } from './outbox.js';
import { restsUntil } from './rest.js';
import { isOfService } from './service-notice.js';

/** What a subscription asks for, as far as it decides when it is told of what. */
export interface SendingWish extends Asking {
  /** One message however much it tells. */
  readonly digest?: DigestTimes | undefined;
  /** Minutes. */
  readonly cooldown?: number | undefined;
  readonly quiet?: QuietHours | undefined;
}

/** What clocks of a zone say; moments are ISO 8601 UTC. */
export interface LocalTimes {
  /** The end of the quiet hours that the moment lies in, or the moment itself. */
  readonly quietEnd: (quiet: QuietHours | undefined, moment: string) => string;
  /** When the first digest after the moment is due. */
  readonly nextSlot: (times: DigestTimes, moment: string) => string;
}

/** One message. */
export interface Sending {
  /** When it is sent, ISO 8601 UTC. */
  readonly at: string;
  /** As the message tells it: the net of what went into it, or a digest. */
  readonly notice: Notice;
  /** What a digest tells, the newest last; of any other message its notice alone. */
  readonly changes: readonly Notice[];
}

interface Stretch {
  readonly times: LocalTimes;
  /** ISO 8601 UTC: since when it is subscribed, and until when is looked. */
  readonly from: string;
  readonly until: string;
}

/** Of notices in the order of the log, in the order in which they are sent. What still rests at the end is sent later, and not counted. */
export function sendingsOf(notices: readonly Notice[], wish: SendingWish, stretch: Stretch): readonly Sending[] {
  const { times, until } = stretch;
  const asked = notices.filter((notice) => asksFor(wish, notice));
  const { digest } = wish;
  const sent =
    digest === undefined
      ? rested(asked, wish, times)
      : [...rested(asked.filter(isUrgent), {}, times), ...digests(asked, { ...wish, digest }, stretch).sent];
  return sent.filter(({ at }) => at <= until).sort((one, other) => (one.at < other.at ? -1 : 1));
}

/** What the next digest would tell as it stands at the end of the stretch; undefined where that is nothing. */
export function nextDigest(notices: readonly Notice[], wish: SendingWish, stretch: Stretch): Sending | undefined {
  const { digest } = wish;
  if (digest === undefined) return undefined;
  const { until } = stretch;
  const asked = notices.filter((notice) => asksFor(wish, notice));
  const { since } = digests(asked, { ...wish, digest }, stretch);
  const next = digestOf(asked, wish, { from: since, until });
  return next.changes.length === 0 ? undefined : next;
}

type Rests = Pick<SendingWish, 'cooldown' | 'quiet'>;

function rested(notices: readonly Notice[], { cooldown = 0, quiet }: Rests, times: LocalTimes): Sending[] {
  const quietEnd = (moment: string) => times.quietEnd(quiet, moment);
  const ofService = notices.filter(isOfService).map((notice) => sending(quietEnd(notice.learntAt), notice));
  const matters = new Map<string, Resting>();
  for (const notice of notices) {
    if (isOfService(notice)) continue;
    const matter = matters.get(notice.matter) ?? new Resting(cooldown, quietEnd);
    matters.set(notice.matter, matter);
    matter.take(notice);
  }
  return [...ofService, ...[...matters.values()].flatMap((matter) => matter.sent())];
}

/** One matter, as its changes come. */
class Resting {
  private readonly told: Sending[] = [];
  private held: Notice[] = [];
  private until = '';
  private waits = false;

  constructor(
    private readonly cooldown: number,
    private readonly quietEnd: (moment: string) => string,
  ) {}

  take(notice: Notice): void {
    const { learntAt } = notice;
    if (!this.waits || learntAt > this.until) {
      this.tell();
      const toldAt = this.told.at(-1)?.at;
      this.until = restsUntil({ learntAt, ...(toldAt && { toldAt }) }, this.cooldown, this.quietEnd);
      this.waits = this.until > learntAt;
    }
    this.held.push(notice);
  }

  sent(): readonly Sending[] {
    this.tell();
    return this.told;
  }

  /** What went back is told by nothing, and goes into what comes next. */
  private tell(): void {
    const [net] = this.held.length === 1 ? this.held : netOf(this.held);
    if (net === undefined) return;
    this.told.push(sending(this.until, net));
    this.held = [];
  }
}

function sending(at: string, notice: Notice): Sending {
  return { at, notice, changes: [notice] };
}

type Digesting = SendingWish & Required<Pick<SendingWish, 'digest'>> & { readonly digest: DigestTimes };

/** And up to when what was learnt is told. */
function digests(asked: readonly Notice[], wish: Digesting, { times, from, until }: Stretch) {
  const sent: Sending[] = [];
  let since = from;
  for (let at = times.nextSlot(wish.digest, from); at <= until; at = times.nextSlot(wish.digest, at)) {
    const digest = digestOf(asked, wish, { from: since, until: at });
    // Nothing is sent of nothing: the next one reaches back to here.
    if (digest.changes.length === 0 && wish.digest.evenEmpty !== true) continue;
    sent.push(digest);
    since = at;
  }
  return { sent, since };
}

/** As `noticeFor` has it of a digest that was made, under a name that none has. */
function digestOf(
  asked: readonly Notice[],
  { id = 'preview' }: Asking,
  { from, until: at }: { readonly from: string; readonly until: string },
): Sending {
  const within = asked.filter(({ learntAt }) => learntAt > from && learntAt <= at);
  const changes = netOf(within.filter((notice) => !isUrgent(notice)));
  const matter = `subscription:${id}`;
  const envelope = { id: `${matter}@${at}`, type: 'digest-made.v1', matter, sequence: 1, happenedAt: at, learntAt: at };
  const digest = { from, until: at, count: changes.length };
  return { at, notice: { ...envelope, kind: 'digest', before: null, after: null, because: null, digest }, changes };
}
