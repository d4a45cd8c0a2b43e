import type { ReactNode } from 'react';
import { type PartName, useOpener } from './inspector';

export type ChipTone = 'plain' | 'brand' | 'violet' | 'amber' | 'red' | 'green' | 'lacking';

const tones: Record<ChipTone, string> = {
  plain: 'border-line bg-surface font-semibold text-ink',
  brand: 'border-transparent bg-brand-soft font-semibold text-brand',
  violet: 'border-transparent bg-violet-soft font-semibold text-violet',
  amber: 'border-transparent bg-amber-soft font-semibold text-amber',
  red: 'border-transparent bg-red-soft font-semibold text-red',
  green: 'border-line bg-surface font-semibold text-green',
  lacking: 'border-line border-dashed font-normal text-mute',
};

/** An answer in a word or two that opens to what stands behind it; its colour only repeats its words. */
export function Chip({
  part,
  tone = 'plain',
  children,
  ...marks
}: {
  part: PartName;
  tone?: ChipTone;
  children: ReactNode;
  'data-testid'?: string;
  'data-label'?: string;
  'data-state'?: string;
}) {
  return (
    <li className="min-w-0 max-w-full">
      <button
        {...useOpener(part)}
        data-rove
        className={`inline-flex min-h-6 max-w-full flex-wrap items-center gap-x-1 rounded-xl border px-2 py-px text-left text-small hover:border-edge aria-expanded:border-brand aria-expanded:ring-1 aria-expanded:ring-brand ${tones[tone]}`}
        {...marks}
      >
        {children}
      </button>
    </li>
  );
}
