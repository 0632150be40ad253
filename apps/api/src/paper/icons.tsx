/** Icons of the pages without script: each is drawn once for a page, however many lines point to it. */
import type { IconName } from '#telling';
import {
  BadgeCheck, Ban, CalendarCheck, CalendarClock, CalendarSync, CalendarX, CircleCheck, CircleDashed, CircleHelp, CircleX, FileX2, Handshake,
  Hourglass, Lightbulb, Megaphone, Minus, Scale, ShieldX, ThumbsDown, ThumbsUp, TrendingUp, TriangleAlert, UserRoundCheck, type LucideIcon,
} from 'lucide-react'; // oxfmt-ignore

const icons = {
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
  'badge-check': BadgeCheck,
  'file-x': FileX2,
  hourglass: Hourglass,
  'triangle-alert': TriangleAlert,
  'user-check': UserRoundCheck,
} as const satisfies Readonly<Record<IconName, LucideIcon> & Record<string, LucideIcon>>;

export type PaperIcon = keyof typeof icons;

/** Only repeats what the words beside it say. */
export function Icon({ name }: { readonly name: PaperIcon }) {
  return (
    <svg className="icon" aria-hidden="true">
      <use href={`#${name}`} />
    </svg>
  );
}

/** Stands in every page. Shapes inside one `svg` per icon, so that each keeps the strokes of its set. */
export function IconSheet() {
  return (
    <svg className="sheet" aria-hidden="true">
      {Object.entries(icons).map(([name, Shape]) => (
        <symbol key={name} id={name} viewBox="0 0 24 24">
          <Shape size={24} />
        </symbol>
      ))}
    </svg>
  );
}
