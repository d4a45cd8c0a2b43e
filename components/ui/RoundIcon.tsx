import type { LucideIcon } from 'lucide-react';

/** An icon in the ring in which a person's letters would stand; decorative. */
export function RoundIcon({ icon: Icon }: { icon: LucideIcon }) {
  return (
    <span
      aria-hidden="true"
      className="grid size-7 shrink-0 place-items-center rounded-full border border-edge border-dashed bg-soft text-mute"
    >
      <Icon size={14} />
    </span>
  );
}
