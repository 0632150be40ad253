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
import { ownOf } from '../../../../libs/telling/src/brief/own.js';
import { matterSign, type IconName, type Tone } from '../../../../libs/telling/src/brief/signs.js';

export type { Tone };

interface Sign {
  readonly icon: LucideIcon;
  readonly tone: Tone;
}

const sign = (icon: LucideIcon, tone: Tone): Sign => ({ icon, tone });

/** By their names in Lucide, of the signs that the brief has wherever it is shown. */
const icons: Readonly<Record<IconName, LucideIcon>> = {
  ban: Ban,
  'calendar-check': CalendarCheck,
  'calendar-clock': CalendarClock,
  'calendar-sync': CalendarSync,
  'calendar-x': CalendarX,
  'circle-check': CircleCheck,
  'circle-dashed': CircleDashed,
  'circle-help': CircleHelp,
  'circle-x': CircleX,
  handshake: Handshake,
  lightbulb: Lightbulb,
  megaphone: Megaphone,
  minus: Minus,
  scale: Scale,
  'shield-x': ShieldX,
  'thumbs-down': ThumbsDown,
  'thumbs-up': ThumbsUp,
  'trending-up': TrendingUp,
};

const signs = {
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
    unsigned: sign(OctagonAlert, 'bad'),
    warned: sign(OctagonAlert, 'bad'),
    paused: sign(CirclePause, 'quiet'),
    disabled: sign(CirclePause, 'quiet'),
  },
  work: {
    running: sign(Hourglass, 'moving'),
    silent: sign(CircleHelp, 'open'),
    done: sign(CircleCheck, 'good'),
    cancelled: sign(CircleMinus, 'quiet'),
    failed: sign(CircleX, 'bad'),
  },
  replay: {
    running: sign(Hourglass, 'quiet'),
    ready: sign(CircleDashed, 'open'),
    accepting: sign(Hourglass, 'moving'),
    accepted: sign(CircleCheck, 'good'),
    discarded: sign(CircleMinus, 'quiet'),
  },
} as const;

type MatterKind = Parameters<typeof matterSign>[0];
export type StatusKind = MatterKind | keyof typeof signs;

export function signOf(kind: StatusKind, value: string): Sign {
  if (isOfMatter(kind)) {
    const { icon, tone } = matterSign(kind, value);
    return sign(icons[icon], tone);
  }
  const known: Readonly<Record<string, Sign>> = signs[kind];
  return ownOf(known, value) ?? sign(CircleHelp, 'quiet');
}

function isOfMatter(kind: StatusKind): kind is MatterKind {
  return kind === 'outcome' || kind === 'meeting' || kind === 'reaction';
}

export const inks: Readonly<Record<Tone, string>> = {
  good: 'text-good',
  moving: 'text-moving',
  open: 'text-open',
  bad: 'text-bad',
  quiet: 'text-quiet',
};
