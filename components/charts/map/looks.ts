import type { LucideIcon } from 'lucide-react';
import Check from 'lucide-react/icons/check';
import Circle from 'lucide-react/icons/circle';
import CircleDashed from 'lucide-react/icons/circle-dashed';
import CircleMinus from 'lucide-react/icons/circle-minus';
import Star from 'lucide-react/icons/star';
import X from 'lucide-react/icons/x';

/** How support looks: a border that differs by its pattern, and a sign; the colour only repeats them. */
export interface SupportLook {
  border: string;
  Sign: LucideIcon;
  colour: string;
}

const unknown: SupportLook = { border: 'border border-edge', Sign: CircleDashed, colour: 'text-faint' };

/** From -2, opponent, to +2, champion: the place in the list is the value plus two. */
const looks: readonly SupportLook[] = [
  { border: 'border-3 border-dotted border-red', Sign: X, colour: 'text-red' },
  { border: 'border-2 border-dashed border-amber', Sign: CircleMinus, colour: 'text-amber' },
  { border: 'border border-edge', Sign: Circle, colour: 'text-mute' },
  { border: 'border-2 border-green', Sign: Check, colour: 'text-green' },
  { border: 'border-4 border-double border-green', Sign: Star, colour: 'text-green' },
];

/** Returns how the support of a person looks on the map, from -2 to 2 or not known. */
export function supportLook(support: number | undefined): SupportLook {
  return looks[(support ?? -3) + 2] ?? unknown;
}

/** Returns the shape of a person by power: square alone, rounded with others, round for less; two round corners: not known. */
export function powerShape(power: number | undefined): string {
  if (power === undefined) return 'rounded-tl-[1.5em] rounded-br-[1.5em]';
  return ['rounded-[1.75em]', 'rounded-[1.75em]', 'rounded-[0.6em]', 'rounded-none'][power] ?? '';
}
