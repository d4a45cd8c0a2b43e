import type { LucideIcon } from 'lucide-react';
import Building from 'lucide-react/icons/building-2';
import File from 'lucide-react/icons/file-text';
import Note from 'lucide-react/icons/notebook-pen';
import Layout from 'lucide-react/icons/panels-top-left';
import Settings from 'lucide-react/icons/settings';
import User from 'lucide-react/icons/user';
import Zap from 'lucide-react/icons/zap';
import type { BookFound } from '../../../lib/db/read/search/findables';
import type { FoundKind } from '../../../lib/domain/search/findable';
import { wordOf } from '../../../lib/text';

const icons: Record<FoundKind, LucideIcon> = {
  account: Building,
  person: User,
  page: Layout,
  action: Zap,
  proposal: File,
  fact: Note,
  setting: Settings,
};

/** One thing found: what it is called, where it is, and its kind. */
export function HitLine({
  hit,
  id,
  isActive,
  onPoint,
  onPick,
}: {
  hit: BookFound;
  id: string;
  isActive: boolean;
  onPoint: () => void;
  onPick: () => void;
}) {
  const { kind, name, at, about } = hit;
  const Icon = icons[kind];
  const where = [at, about].filter(Boolean).join(' · ');
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field above has the keys; an option of a combobox has no focus
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      data-testid="palette-hit"
      data-kind={kind}
      onMouseMove={onPoint}
      // The field keeps the focus.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPick}
      className={`flex min-h-9 cursor-pointer items-center gap-2.5 rounded-md px-2.5 py-1 ${isActive ? 'bg-brand-soft' : ''}`}
    >
      <Icon size={15} aria-hidden="true" className={`shrink-0 ${isActive ? 'text-brand' : 'text-faint'}`} />
      <span className="min-w-0 flex-1">
        <span title={name} className="line-clamp-1 font-semibold">
          {name}
        </span>
        {where && (
          <span title={where} className="line-clamp-1 text-mute text-small">
            {where}
          </span>
        )}
      </span>
      <span className="shrink-0 text-mute text-small">{wordOf('foundKind', kind)}</span>
    </div>
  );
}
