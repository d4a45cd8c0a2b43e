/** A load as a part of its capacity, 0-1 and more. Decorative: the words beside it say the same. */
export function LoadBar({ part, isOver }: { part: number; isOver: boolean }) {
  return (
    <div aria-hidden="true" className="h-2 overflow-hidden rounded-full bg-line forced-colors:outline-1">
      <div
        className={`h-full rounded-full forced-colors:bg-[Highlight] ${isOver ? 'bg-amber' : 'bg-brand'}`}
        style={{ width: `${Math.min(1, Math.max(0, part)) * 100}%` }}
      />
    </div>
  );
}
