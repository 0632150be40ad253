/** One thing that the palette offers, and how what is typed finds it. */
import type { LucideIcon } from 'lucide-react';

export interface Command {
  readonly id: string;
  readonly name: string;
  readonly detail?: string;
  readonly icon: LucideIcon;
  readonly run: () => void;
}

export interface CommandGroup {
  readonly name: string;
  readonly commands: readonly Command[];
}

const mostOfGroup = 8;

/** Those that hold every word that was typed, whatever their case and accents, bounded; those whose name begins with it stand first. */
export function found(groups: readonly CommandGroup[], typed: string): readonly CommandGroup[] {
  const words = plain(typed).split(/\s+/).filter(Boolean);
  const first = words[0] ?? '';
  const isFound = ({ name, detail = '' }: Command) => {
    const text = plain(`${name} ${detail}`);
    return words.every((word) => text.includes(word));
  };
  const begins = ({ name }: Command) => (plain(name).startsWith(first) ? 0 : 1);
  return groups
    .map(({ name, commands }) => ({
      name,
      commands: commands
        .filter(isFound)
        .toSorted((a, b) => begins(a) - begins(b))
        .slice(0, mostOfGroup),
    }))
    .filter(({ commands }) => commands.length > 0);
}

function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
