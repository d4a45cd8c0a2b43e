import { useState } from 'react';
import { t } from '../../../lib/text';
import { Button, type ButtonLook } from '../../ui/Button';
import { guessCompanyName } from '../guess-company-name';
import type { ReadPage } from '../page-state';
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

  const open = async () => {
    // The list of public suffixes and free-mail providers is long: only who needs it loads it.
    const { companyDomain } = await import('../../../lib/domain/company-domain');
    const hosts = [page.subject.company?.domain, ...people.map(({ email }) => email)];
    const answers = hosts.flatMap((host) => (host ? [companyDomain(host)] : []));
    const domain = answers.flatMap((answer) => ('domain' in answer ? [answer.domain] : []))[0] ?? null;
    setGuess({ name: guessCompanyName(page.subject, domain), domain: domain ?? '' });
  };

  if (guess) return <NewAccountForm people={people} guess={guess} choose={choose} onCancel={() => setGuess(null)} />;
  return (
    <Button look={look} data-testid="new-account" onClick={() => void open()} className="self-start">
      {t('newAccount_open')}
    </Button>
  );
}
