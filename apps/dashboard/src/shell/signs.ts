/** Icon and tone of every status. Tone repeats what icon and word say; it never says it alone. */
import {
  Ban,
  CalendarCheck,
  CalendarClock,
  CalendarSync,
  CalendarX,
  CircleCheck,
  CircleDashed,
  CircleHelp,
  CircleMinus,
  CirclePause,
  CirclePlus,
  Moon,
  CircleX,
  FileX,
  Files,
  Folder,
  Handshake,
  Hourglass,
  Lightbulb,
  Megaphone,
  Minus,
  OctagonAlert,
  Scale,
  ShieldX,
  ThumbsDown,
  ThumbsUp,
  TrendingUp,
  TriangleAlert,
  type LucideIcon,
} from 'lucide-react';

export type Tone = 'good' | 'moving' | 'open' | 'bad' | 'quiet';

interface Sign {
  readonly icon: LucideIcon;
  readonly tone: Tone;
}

const sign = (icon: LucideIcon, tone: Tone): Sign => ({ icon, tone });

const signs = {
  outcome: {
    agreed: sign(Handshake, 'good'),
    progress: sign(TrendingUp, 'moving'),
    unresolved: sign(CircleDashed, 'open'),
    'not-agreed': sign(CircleX, 'bad'),
    proposed: sign(Lightbulb, 'quiet'),
    announced: sign(Megaphone, 'moving'),
    rejected: sign(Ban, 'bad'),
    denied: sign(ShieldX, 'bad'),
  },
  meeting: {
    proposed: sign(Lightbulb, 'quiet'),
    expected: sign(CalendarClock, 'moving'),
    announced: sign(Megaphone, 'moving'),
    confirmed: sign(CalendarCheck, 'good'),
    rescheduled: sign(CalendarSync, 'moving'),
    held: sign(CircleCheck, 'good'),
    postponed: sign(CalendarClock, 'open'),
    cancelled: sign(CalendarX, 'bad'),
    rejected: sign(Ban, 'bad'),
  },
  reaction: {
    positive: sign(ThumbsUp, 'good'),
    cautious: sign(Scale, 'open'),
    negative: sign(ThumbsDown, 'bad'),
    neutral: sign(Minus, 'quiet'),
  },
  verdict: {
    pending: sign(Hourglass, 'quiet'),
    relevant: sign(CircleCheck, 'good'),
    copy: sign(Files, 'moving'),
    'not-relevant': sign(CircleMinus, 'quiet'),
    unreadable: sign(FileX, 'bad'),
  },
  health: {
    unknown: sign(CircleDashed, 'quiet'),
    ok: sign(CircleCheck, 'good'),
    quiet: sign(Moon, 'quiet'),
    degraded: sign(TriangleAlert, 'open'),
    blocked: sign(Ban, 'bad'),
    gone: sign(CircleX, 'bad'),
    paused: sign(CirclePause, 'quiet'),
  },
  outline: {
    refused: sign(Ban, 'bad'),
    skipped: sign(CircleMinus, 'quiet'),
    'to-add': sign(CirclePlus, 'moving'),
    added: sign(CircleCheck, 'good'),
    known: sign(Files, 'quiet'),
    folder: sign(Folder, 'quiet'),
  },
  delivery: {
    waiting: sign(Hourglass, 'quiet'),
    delivered: sign(CircleCheck, 'good'),
    failed: sign(TriangleAlert, 'open'),
    'given-up': sign(CircleX, 'bad'),
    folded: sign(CircleMinus, 'quiet'),
  },
  standing: {
    untried: sign(CircleDashed, 'quiet'),
    ok: sign(CircleCheck, 'good'),
    failing: sign(TriangleAlert, 'open'),
    warned: sign(OctagonAlert, 'bad'),
    disabled: sign(CirclePause, 'quiet'),
  },
  replay: {
    running: sign(Hourglass, 'quiet'),
    ready: sign(CircleDashed, 'open'),
    accepting: sign(Hourglass, 'moving'),
    accepted: sign(CircleCheck, 'good'),
    discarded: sign(CircleMinus, 'quiet'),
  },
} as const;

export type StatusKind = keyof typeof signs;

export function signOf(kind: StatusKind, value: string): Sign {
  const known: Readonly<Record<string, Sign>> = signs[kind];
  return known[value] ?? sign(CircleHelp, 'quiet');
}

export const inks: Readonly<Record<Tone, string>> = {
  good: 'text-good',
  moving: 'text-moving',
  open: 'text-open',
  bad: 'text-bad',
  quiet: 'text-quiet',
};
