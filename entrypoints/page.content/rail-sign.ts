import type { Rail } from './rail';

/** Returns what shows the tier's letter, and a dot where something is due, on the rail. */
export function addSign(rail: Rail): (letter: string, due: boolean) => void {
  const letter = rail.add('');
  const dot = rail.add('');
  return (tier, due) => {
    // As texts the page would find them, and by what comes and goes it could measure them.
    letter.style.cssText = `height:1em;width:1em;display:list-item;list-style:inside "${tier}"`;
    dot.style.cssText = `height:8px;width:8px;border-radius:4px;background:${due ? '#ffb4ab' : 'none'}`;
  };
}
