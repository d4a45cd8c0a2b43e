const placeOf = (share: number) => `${Math.min(1, Math.max(0, share)) * 100}%`;

/** How much of a target is reached, with a mark where the plan to date stands; both 0-1. Decorative: the words beside it say the same. */
export function TargetBar({ reached, due }: { reached: number; due: number }) {
  return (
    <span aria-hidden="true" data-testid="target-bar" className="relative my-1 block h-1 rounded-full bg-line">
      <span
        className="absolute inset-y-0 left-0 rounded-full bg-brand forced-colors:bg-[Highlight]"
        style={{ width: placeOf(reached) }}
      />
      <span
        className="absolute -inset-y-0.5 w-px bg-ink forced-colors:bg-[CanvasText]"
        style={{ left: placeOf(due) }}
      />
    </span>
  );
}
