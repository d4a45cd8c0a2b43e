import { expect, it } from 'vitest';
import { readPageContext } from '../../lib/db/read/page-context';
import { accountRow } from '../../lib/db/rows';
import { book } from '../../lib/db/schema';
import { bindPage } from '../../lib/db/write/bind-page';
import { saveSettings } from '../../lib/db/write/save-settings';
import { defaultSettings } from '../../lib/domain/settings';
import { anAccount, startWithOneAccount, when } from './a-book';

startWithOneAccount();

const from = (email: string) => ({ people: [{ email, role: 'from' as const }] });

it('a known address shows its account with all that is known of it', async () => {
  const { match, context } = await readPageContext(from('gergo.szabo@kovacs-bau.test'), []);
  expect(match).toMatchObject({ kind: 'matched', accountId: 'k', personId: 'g', reason: { by: 'address' } });
  expect(context?.people.map(({ name }) => name)).toEqual(['Szabó Gergő']);
});

it('somebody new at a known company shows the account by its domain', async () => {
  const { match } = await readPageContext(from('uj.ember@mail.kovacs-bau.test'), []);
  expect(match).toMatchObject({ kind: 'matched', accountId: 'k', reason: { by: 'domain' } });
});

it('two accounts with one domain give a choice, and a pin ends it', async () => {
  await book.accounts.put(accountRow(anAccount({ id: 'z', name: 'Kovács Zrt.', domains: ['kovacs-bau.test'] })));
  const subject = { ...from('info@kovacs-bau.test'), externalId: 'mail:1' };
  const { match, candidates } = await readPageContext(subject, []);
  expect(match.kind).toBe('several');
  expect(candidates.map(({ account }) => account.id).sort()).toEqual(['k', 'z']);
  await bindPage({ externalId: 'mail:1', accountId: 'z', kind: 'pin' }, when);
  expect((await readPageContext(subject, [])).match).toMatchObject({ kind: 'matched', accountId: 'z' });
});

it('the own address from the settings is left out', async () => {
  await saveSettings({ ...defaultSettings, ownAddresses: ['anna.becker@nordlicht.test'] });
  expect((await readPageContext(from('anna.becker@nordlicht.test'), [])).match).toMatchObject({ kind: 'nobody' });
});

it('a whole page is answered from one read transaction', async () => {
  const begun: string[] = [];
  const original = IDBDatabase.prototype.transaction;
  IDBDatabase.prototype.transaction = function (...given) {
    begun.push(String(given[1]));
    return original.apply(this, given);
  };
  // A connection takes its way to begin transactions when it opens.
  book.close({ disableAutoOpen: false });
  await book.open();
  begun.length = 0;
  try {
    await readPageContext(from('gergo.szabo@kovacs-bau.test'), []);
  } finally {
    IDBDatabase.prototype.transaction = original;
    book.close({ disableAutoOpen: false });
  }
  expect(begun).toEqual(['readonly']);
});
