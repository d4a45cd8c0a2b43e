import { useEffect, useState } from 'react';
import { readFlag } from '../../../lib/db/read/flag-of-company';
import { useLive } from '../../hooks/useLive';
import type { ReadPage } from '../page-state';
import { guessCompany } from '../states/guess-company';
import { FlagButton } from './FlagButton';
import { FlagWaiting } from './FlagWaiting';
import type { FlagGuess } from './flag-guess';

/** Flags the company of an unknown page as a potential key account, or says that it was flagged already. */
export function FlagCompany({ page, people }: { page: ReadPage; people: ReadPage['subject']['people'] }) {
  const [guess, setGuess] = useState<FlagGuess | null>(null);
  const { subject, self } = page;
  useEffect(() => {
    let isWanted = true;
    void guessCompany(subject, people).then(({ name, domain }) => {
      if (isWanted) setGuess({ company: name, domain, people, self: self[0] });
    });
    return () => {
      isWanted = false;
    };
  }, [subject, people, self]);
  return guess && <FlagOrWaiting guess={guess} />;
}

/** The way to flag a company, or that somebody has flagged it already. */
function FlagOrWaiting({ guess }: { guess: FlagGuess }) {
  const live = useLive(() => readFlag(guess), `${guess.domain} ${guess.company}`);
  if (live.state !== 'ready') return null;
  const { waiting } = live.data;
  return waiting ? <FlagWaiting prospect={waiting} /> : <FlagButton guess={guess} />;
}
