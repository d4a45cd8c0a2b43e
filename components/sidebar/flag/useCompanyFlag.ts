import { useEffect, useState } from 'react';
import { readFlag } from '../../../lib/db/read/flag-of-company';
import type { Prospect } from '../../../lib/domain/records/prospect';
import { useLive } from '../../hooks/useLive';
import type { ReadPage } from '../page-state';
import { guessCompany } from '../states/guess-company';
import type { FlagGuess } from './flag-guess';

/** Whom a flag of an unknown page would be about, and the flag that waits already. */
export interface CompanyFlag {
  guess: FlagGuess;
  waiting: Prospect | undefined;
}

/**
 * Returns what is known of the flag of an unknown page's company: undefined until it was looked up, null where the book cannot be read.
 * While the page tells more, what was known stays.
 */
export function useCompanyFlag(page: ReadPage, people: ReadPage['subject']['people']): CompanyFlag | null | undefined {
  const [guess, setGuess] = useState<FlagGuess | null>(null);
  const { subject, self } = page;
  useEffect(() => {
    let isWanted = true;
    const unknown = { name: '', domain: '' };
    void guessCompany(subject, people)
      .catch(() => unknown)
      .then(({ name, domain }) => isWanted && setGuess({ company: name, domain, people, self: self[0] }));
    return () => {
      isWanted = false;
    };
  }, [subject, people, self]);
  const live = useLive(
    async () => (guess ? { guess, waiting: (await readFlag(guess)).waiting } : undefined),
    'flag of company',
    guess,
  );
  return live.state === 'ready' ? live.data : live.state === 'error' ? null : undefined;
}
