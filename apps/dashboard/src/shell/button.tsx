/** Buttons, in two weights. While its work is under way a button says so and cannot be pressed again, but keeps the focus. */
import type { LucideIcon } from 'lucide-react';
import type { ReactNode, Ref } from 'react';

interface Props {
  readonly children: ReactNode;
  readonly icon?: LucideIcon;
  readonly weight?: 'strong' | 'plain';
  readonly type?: 'button' | 'submit';
  readonly busy?: boolean;
  readonly expanded?: boolean;
  readonly controls?: string;
  readonly onPress?: () => void;
  readonly ref?: Ref<HTMLButtonElement>;
}

const weights = {
  strong: 'border-ink bg-ink text-paper hover:bg-soft',
  plain: 'border-edge bg-surface text-ink hover:bg-sunken',
};

/** For links that look like one. */
export function buttonLook(weight: keyof typeof weights = 'plain'): string {
  return `inline-flex min-h-10 items-center justify-center gap-2 rounded-md border px-3.5 py-1.5 text-left text-small font-medium transition-colors disabled:opacity-60 aria-disabled:opacity-60 ${weights[weight]}`;
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
