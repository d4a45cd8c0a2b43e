import { useState } from 'react';
import { t } from '../../../lib/text';
import { Button, type ButtonLook } from '../../ui/Button';
import type { ReadPage } from '../page-state';
import { guessCompany } from './guess-company';
import { NewAccountForm } from './NewAccountForm';

/** Opens the form for a new account, filled in with what the page says. */
export function NewAccount({
  page,
  people = page.subject.people,
  choose,
  look = 'primary',
}: {
  page: ReadPage;
  people?: ReadPage['subject']['people'];
  choose: (accountId: string | null) => void;
  look?: ButtonLook;
}) {
  const [guess, setGuess] = useState<{ name: string; domain: string } | null>(null);

  if (guess) return <NewAccountForm people={people} guess={guess} choose={choose} onCancel={() => setGuess(null)} />;
  return (
    <Button
      look={look}
      data-testid="new-account"
      onClick={async () => setGuess(await guessCompany(page.subject, people))}
      className="self-start"
    >
      {t('newAccount_open')}
    </Button>
  );
}
