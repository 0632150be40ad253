/** A key of the keyboard, as it is labelled. */
export function KeySign({ name }: { readonly name: string }) {
  return (
    <kbd className="inline-grid min-w-6 place-items-center rounded-sm border border-edge bg-paper px-1.5 font-mono text-note text-ink">
      {name}
    </kbd>
  );
}
