/** Buttons, in three weights. While its work is under way a button says so and cannot be pressed again, but keeps the focus. */
import type { LucideIcon } from 'lucide-react';
import type { ReactNode, Ref } from 'react';

interface Props {
  readonly children: ReactNode;
  readonly icon?: LucideIcon;
  readonly weight?: keyof typeof weights;
  readonly type?: 'button' | 'submit';
  readonly busy?: boolean;
  readonly expanded?: boolean;
  readonly controls?: string;
  readonly onPress?: () => void;
  readonly ref?: Ref<HTMLButtonElement>;
}

const weights = {
  strong: 'gap-2 border-ink px-3.5 bg-ink text-paper hover:bg-soft',
  plain: 'gap-2 border-edge bg-surface text-ink px-3.5 hover:bg-sunken',
  /** Where many stand in every row of a list. */
  quiet:
    'gap-1.5 border-transparent px-1.5 max-sm:gap-1 max-sm:px-1 text-soft hover:bg-sunken hover:text-ink aria-expanded:bg-sunken aria-expanded:text-ink',
};

/** For links that look like one. */
export function buttonLook(weight: keyof typeof weights = 'plain'): string {
  return `inline-flex min-h-10 items-center justify-center rounded-md border py-1.5 text-left text-small font-medium transition-colors disabled:opacity-60 aria-disabled:opacity-60 ${weights[weight]}`;
}

export function Button(props: Props) {
  const { children, icon: Icon, weight = 'plain', type = 'button', busy = false } = props;
  return (
    <button
      ref={props.ref}
      type={type}
      aria-disabled={busy}
      aria-busy={busy}
      aria-expanded={props.expanded}
      aria-controls={props.expanded === true ? props.controls : undefined}
      onClick={(event) => {
        // One that is disabled would lose the focus to the page, and with it the place of whoever goes by keys.
        if (busy) event.preventDefault();
        else props.onPress?.();
      }}
      className={buttonLook(weight)}
    >
      {Icon && <Icon size={16} className={`shrink-0 ${busy ? 'animate-pulse' : ''}`} />}
      {children}
    </button>
  );
}
