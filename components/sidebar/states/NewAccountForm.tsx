import { type FormEvent, useState } from 'react';
import { takeInAccount } from '../../../lib/db/write/take-in-account';
import { t } from '../../../lib/text';
import { useClock } from '../../hooks/useClock';
import { useWrite } from '../../hooks/useWrite';
import { Button } from '../../ui/Button';
import { CheckField } from '../../ui/CheckField';
import { TextField } from '../../ui/TextField';
import { nameOf } from '../name-of';
import type { ReadPage } from '../page-state';

/** Returns the company's domain as typed, none where nothing is typed, or why it cannot be one. */
async function readDomain(text: string): Promise<{ domain?: string; refused?: string }> {
  if (text.trim() === '') return {};
  // The list of public suffixes and free-mail providers is long: only who needs it loads it.
  const { companyDomain } = await import('../../../lib/domain/company-domain');
  const answer = companyDomain(text);
  if ('domain' in answer) return answer;
  return { refused: t(answer.refused === 'free mail' ? 'domain_freeMail' : 'domain_none', { text }) };
}

/** The form for a new account and for the people of the page who belong to it. */
export function NewAccountForm({
  people,
  guess,
  choose,
  onCancel,
}: {
  people: ReadPage['subject']['people'];
  guess: { name: string; domain: string };
  choose: (accountId: string | null) => void;
  onCancel: () => void;
}) {
  const write = useWrite();
  const { when } = useClock();
  const [name, setName] = useState(guess.name);
  const [domain, setDomain] = useState(guess.domain);
  const offered = people.flatMap((one) => (one.email ? [{ name: nameOf(one), email: one.email }] : []));
  const [refused, setRefused] = useState<string>();
  const [left, setLeft] = useState<readonly string[]>(offered.slice(1).map(({ email }) => email));

  const save = async (event: FormEvent) => {
    event.preventDefault();
    const read = await readDomain(domain);
    if (read.refused) return setRefused(read.refused);
    const given = {
      name,
      ...(read.domain && { domain: read.domain }),
      people: offered.filter(({ email }) => !left.includes(email)),
    };
    const saved = await write(() => takeInAccount(given, when()), t('newAccount_saved', { account: name }));
    // Without a person or the page's own domain the page is not recognised by itself.
    const isRecognised = given.people.length > 0 || (guess.domain !== '' && read.domain === guess.domain);
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
      {offered.length > 0 && (
        <fieldset className="flex flex-col gap-1">
          <legend className="mb-1 font-semibold text-mute text-small">{t('newAccount_people')}</legend>
          {offered.map((one) => (
            <CheckField
              key={one.email}
              label={one.name}
              checked={!left.includes(one.email)}
              onChecked={(isIn) => setLeft(isIn ? left.filter((email) => email !== one.email) : [...left, one.email])}
            />
          ))}
        </fieldset>
      )}
      <div className="flex justify-end gap-1.5">
        <Button onClick={onCancel}>{t('ui_cancel')}</Button>
        <Button look="primary" type="submit" disabled={name.trim() === ''}>
          {t('newAccount_save')}
        </Button>
      </div>
    </form>
  );
}
