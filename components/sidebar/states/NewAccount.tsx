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
  further = [],
  choose,
  look = 'primary',
}: {
  page: ReadPage;
  people?: ReadPage['subject']['people'];
  /** Named in a forwarded mail only: offered beside the others, never what the account is guessed from. */
  further?: ReadPage['subject']['people'];
  choose: (accountId: string | null) => void;
  look?: ButtonLook;
}) {
  const [guess, setGuess] = useState<{ name: string; domain: string } | null>(null);

  if (guess) {
    const filled = { page, people, further, guess, choose };
    return <NewAccountForm {...filled} onCancel={() => setGuess(null)} />;
  }
  return (
    <Button
      look={look}
      data-testid="new-account"
      aria-expanded="false"
      onClick={async () => setGuess(await guessCompany(page.subject, people))}
      className="self-start"
    >
      {t('newAccount_open')}
    </Button>
  );
}
