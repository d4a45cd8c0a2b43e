import { type FormEvent, useState } from 'react';
import { takeInAccount } from '../../../lib/db/write/take-in-account';
import { t } from '../../../lib/text';
import { useClock } from '../../hooks/useClock';
import { useWrite } from '../../hooks/useWrite';
import { Button } from '../../ui/Button';
import { TextField } from '../../ui/TextField';
import type { ReadPage } from '../page-state';
import { PeopleToAdd } from '../people/PeopleToAdd';
import { peopleToAdd } from '../people/people-to-add';

/** Returns the company's domain as typed, none where nothing is typed, or why it cannot be one. */
async function readDomain(text: string): Promise<{ domain?: string; refused?: string }> {
  if (text.trim() === '') return {};
  // The list of public suffixes and free-mail providers is long: only who needs it loads it.
  const { companyDomain } = await import('../../../lib/domain/identify/company-domain');
  const answer = companyDomain(text);
  if ('domain' in answer) return answer;
  return { refused: t(answer.refused === 'free mail' ? 'domain_freeMail' : 'domain_none', { text }) };
}

/** The form for a new account and for the people of the page who belong to it. */
export function NewAccountForm({
  page,
  people,
  further,
  guess,
  choose,
  onCancel,
}: {
  page: ReadPage;
  people: ReadPage['subject']['people'];
  /** Named in a forwarded mail only. */
  further: ReadPage['subject']['people'];
  guess: { name: string; domain: string };
  choose: (accountId: string | null) => void;
  onCancel: () => void;
}) {
  const write = useWrite();
  const { when } = useClock();
  const [name, setName] = useState(guess.name);
  const [domain, setDomain] = useState(guess.domain);
  const [refused, setRefused] = useState<string>();
  const [offered, setOffered] = useState(() => peopleToAdd(people, further, page));

  const save = async (event: FormEvent) => {
    event.preventDefault();
    const read = await readDomain(domain);
    if (read.refused) return setRefused(read.refused);
    const given = {
      name,
      ...(read.domain && { domain: read.domain }),
      people: offered.filter(({ isIn }) => isIn).map(({ email, draft }) => ({ email, ...draft })),
    };
    const saved = await write(() => takeInAccount(given, when()), t('newAccount_saved', { account: name }));
    // Without a person or the page's own domain the page is not recognised by itself.
    const isOnPage = offered.some(({ isIn, isForwarded }) => isIn && !isForwarded);
    const isRecognised = isOnPage || (guess.domain !== '' && read.domain === guess.domain);
    if (saved && !isRecognised) choose(saved.result);
  };

  return (
    <form onSubmit={(event) => void save(event)} className="flex flex-col gap-2.5 rounded-lg border border-line p-3">
      <TextField label={t('newAccount_name')} value={name} onValue={setName} required maxLength={300} autoFocus />
      <TextField
        label={t('newAccount_domain')}
        hint={t('newAccount_domainHint')}
        value={domain}
        onValue={setDomain}
        error={refused}
      />
      {offered.length > 0 && <PeopleToAdd people={offered} onPeople={setOffered} />}
      <div className="flex justify-end gap-1.5">
        <Button data-closes onClick={onCancel}>
          {t('ui_cancel')}
        </Button>
        <Button look="primary" type="submit" disabled={name.trim() === ''}>
          {t('newAccount_save')}
        </Button>
      </div>
    </form>
  );
}
