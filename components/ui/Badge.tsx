import type { ComponentProps } from 'react';

export type Tone = 'neutral' | 'brand' | 'violet' | 'amber' | 'red' | 'outline';

const tones: Record<Tone, string> = {
  neutral: 'border-line bg-soft text-mute',
  outline: 'border-line bg-surface text-ink',
  brand: 'border-transparent bg-brand-soft text-brand',
  violet: 'border-transparent bg-violet-soft text-violet',
  amber: 'border-transparent bg-amber-soft text-amber',
  red: 'border-transparent bg-red-soft text-red',
};

/** A word or two on a coloured ground; the words alone carry the meaning. */
export function Badge({ tone = 'neutral', className = '', ...rest }: ComponentProps<'span'> & { tone?: Tone }) {
  return (
    <span
      className={`inline-flex max-w-full shrink-0 items-center gap-1 rounded-full border px-2 py-px text-small font-semibold ${tones[tone]} ${className}`}
      {...rest}
    />
  );
}
