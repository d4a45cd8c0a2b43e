import { useEffect, useState } from 'react';
import { draftId } from '../../../lib/domain/keeping/kept-draft';
import { textDigest } from '../../../lib/domain/words/text-digest';
import { t } from '../../../lib/text';
import { useOpenForm } from '../../form/useOpenForm';
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
  const { isOpen, setOpen, kept } = useOpenForm(draftId('accounts', textDigest(page.pageKey)));
  const { subject } = page;
  useEffect(() => {
    if (!isOpen) return setGuess(null);
    let isWanted = true;
    // What was guessed first stays: the user types on in it.
    void guessCompany(subject, people).then((found) => isWanted && setGuess((first) => first ?? found));
    return () => {
      isWanted = false;
    };
  }, [isOpen, subject, people]);

  if (guess) {
    const filled = { page, people, further, guess, choose, kept };
    return <NewAccountForm {...filled} onCancel={() => setOpen(false)} />;
  }
  return (
    <Button
      look={look}
      data-testid="new-account"
      aria-expanded="false"
      onClick={() => setOpen(true)}
      className="self-start"
    >
      {t('newAccount_open')}
    </Button>
  );
}
