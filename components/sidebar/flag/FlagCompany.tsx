import { useEffect, useState } from 'react';
import type { ReadPage } from '../page-state';
import { guessCompany } from '../states/guess-company';
import { FlagOrWaiting } from './FlagOrWaiting';
import type { FlagGuess } from './flag-guess';

/** Flags the company of an unknown page as a potential key account, or says that it was flagged already. */
export function FlagCompany({ page, people }: { page: ReadPage; people: ReadPage['subject']['people'] }) {
  const [guess, setGuess] = useState<FlagGuess | null>(null);
  const { subject } = page;
  useEffect(() => {
    let isWanted = true;
    void guessCompany(subject, people).then(({ name, domain }) => {
      if (isWanted) setGuess({ company: name, domain, people });
    });
    return () => {
      isWanted = false;
    };
  }, [subject, people]);
  return guess && <FlagOrWaiting guess={guess} />;
}
