import { readFlag } from '../../../lib/db/read/flag-of-company';
import { useLive } from '../../hooks/useLive';
import { FlagButton } from './FlagButton';
import { FlagWaiting } from './FlagWaiting';
import type { FlagGuess } from './flag-guess';

/** The way to flag a company, or that somebody has flagged it already. */
export function FlagOrWaiting({ guess }: { guess: FlagGuess }) {
  const live = useLive(() => readFlag(guess), `${guess.domain} ${guess.company}`);
  if (live.state !== 'ready') return null;
  const { waiting } = live.data;
  return waiting ? <FlagWaiting prospect={waiting} /> : <FlagButton guess={async () => guess} />;
}
