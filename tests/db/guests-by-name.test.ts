import { beforeEach, expect, it } from 'vitest';
import { readPageContext } from '../../lib/db/read/page-context';
import { accountRow, personRow } from '../../lib/db/rows';
import { book } from '../../lib/db/schema';
import { anAccount, aPerson } from './a-book';

const put = async (id: string, domain: string, people: [id: string, name: string][]) => {
  await book.accounts.put(accountRow(anAccount({ id, name: `Firm ${id}`, domains: [domain] })));
  for (const [personId, name] of people) {
    const email = `${name.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').replace(/ /g, '.')}@${domain}`;
    await book.people.put(personRow(aPerson({ id: personId, accountId: id, name, emails: [email] })));
  }
};

beforeEach(async () => {
  await book.open();
  await Promise.all([book.accounts.clear(), book.people.clear(), book.bindings.clear()]);
  await put('alba', 'alba.test', [['eva', 'Éva Nagy']]);
  await put('crow', 'crow.test', [['sam', 'Sam Hill']]);
});

const guests = (...people: { name?: string; email?: string }[]) => ({
  people: people.map((one) => ({ ...one, role: 'guest' as const })),
  meeting: { id: '1', when: '' },
});
const asked = async (...people: { name?: string; email?: string }[]) => {
  const { match, candidates } = await readPageContext(guests(...people), ['anna@our-firm.test']);
  return [match.kind, match.kind === 'several' && match.question, ...candidates.map(({ account }) => account.id)];
};

it('a guest without an address is a question about the account of whoever bears the whole name', async () => {
  expect(await asked({ name: 'Éva Nagy' })).toEqual(['several', true, 'alba']);
  expect(await asked({ name: 'Nagy Eva' }, { name: 'Sam Hill' })).toEqual(['several', true, 'alba', 'crow']);
});

it('no part of a name, nobody unknown, and no guest with another address is', async () => {
  expect(await asked({ name: 'Eva' })).toEqual(['unknown', false]);
  expect(await asked({ name: 'Eva Kis' })).toEqual(['unknown', false]);
  expect(await asked({ name: 'Eva Nagy', email: 'eva.nagy@gmail.test' })).toEqual(['unknown', false]);
});

it('where an address leads to an account, names change nothing', async () => {
  expect(await asked({ email: 'eva.nagy@alba.test' }, { name: 'Sam Hill' })).toEqual(['matched', false]);
});
