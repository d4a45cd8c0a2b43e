import { describe, expect, it } from 'vitest';
import { type AskedDraft, readDraftContext } from '../../lib/db/read/draft-context';
import { readFlagAddressee } from '../../lib/db/read/flag-addressee';
import { readFlag } from '../../lib/db/read/flag-of-company';
import { readPlaces } from '../../lib/db/read/places';
import { accountRow, personRow } from '../../lib/db/rows';
import { book } from '../../lib/db/schema';
import { saveSettings } from '../../lib/db/write/save-settings';
import type { Account } from '../../lib/domain/records/account';
import { defaultSettings } from '../../lib/domain/settings';
import { prospectOf } from '../plays/prospect-of';
import { anAccount, aPerson, startWithOneAccount, when } from './a-book';
import { oneOfEach } from './one-of-each';

startWithOneAccount();

const GERGO = 'gergo.szabo@kovacs-bau.test';
const put = (...given: (Partial<Account> & { id: string })[]) =>
  book.accounts.bulkPut(given.map((one) => accountRow(anAccount({ name: one.id, ...one }))));
const draft = (to: string[], given: Partial<AskedDraft> = {}) =>
  readDraftContext({
    ...{ to: to.map((email) => ({ email, role: 'to' as const })), self: [], onPage: undefined },
    named: { names: [], domains: [] },
    ...given,
  });

describe('a draft', () => {
  it('to nobody whom the book knows belongs to no account', async () => {
    expect(await draft(['eva@third.test'])).toBeNull();
    expect(await draft([], { onPage: 'gone' })).toBeNull();
  });

  it('belongs to the account of its recipient, by address, by another spelling of it, or by domain', async () => {
    for (const to of [GERGO, 'Gergo.Szabo@Kovacs-Bau.test', 'uj@kovacs-bau.test']) {
      expect((await draft([to]))?.account.id).toBe('k');
    }
    await book.people.put(personRow(aPerson({ id: 'p', accountId: 'k', name: 'P', emails: ['p.p@gmail.com'] })));
    const found = await draft(['pp@googlemail.com']);
    expect(found).toMatchObject({ account: { id: 'k' }, recipients: [{ person: { id: 'p' } }] });
  });

  it('is addressed to who is no one of ours, on the page or in the settings', async () => {
    expect((await draft([GERGO, 'me@ours.test'], { self: ['me@ours.test'] }))?.recipients).toHaveLength(1);
    await saveSettings({ ...defaultSettings, ownAddresses: ['me@ours.test'] }, when);
    expect((await draft([GERGO, 'me@ours.test']))?.recipients).toHaveLength(1);
    expect((await draft([GERGO, 'eva@third.test']))?.recipients).toHaveLength(2);
  });

  it('without a recipient is that of the open page', async () => {
    const found = await draft([], { onPage: 'k' });
    expect(found).toMatchObject({ account: { id: 'k' }, recipients: [], competitors: [], promises: [] });
    expect(found?.settings.dependency).toEqual(defaultSettings.dependency);
  });

  it('comes with the promises of its account alone', async () => {
    const { promises } = oneOfEach;
    await book.promises.bulkPut([promises, { ...promises, id: 'other', accountId: 'z' }]);
    expect((await draft([GERGO]))?.promises).toEqual([promises]);
  });

  it('comes with the rivals marked, and of those alike only with who is named', async () => {
    const alike = { industry: 'Cranes', market: 'HU' };
    await put(
      { id: 'k', name: 'Kovács Bau Kft.', domains: ['kovacs-bau.test'], ...alike },
      { id: 'marked' },
      { id: 'named', name: 'Zala Kran', ...alike },
      { id: 'hosted', domains: ['hosted.test'], ...alike },
      { id: 'unnamed', ...alike },
    );
    await book.rivalries.put({ id: 'r', accountIds: ['marked', 'k'], since: when.today });
    const competitors = async (given: Partial<AskedDraft> = {}) =>
      (await draft([GERGO], given))?.competitors.map(({ account }) => account.id).sort();
    expect(await competitors()).toEqual(['marked']);
    expect(await competitors({ named: { names: ['ZALA KRAN'], domains: [] } })).toEqual(['marked', 'named']);
    expect(await competitors({ named: { names: [], domains: ['hosted.test'] } })).toEqual(['hosted', 'marked']);
  });

  it('sees a group as one customer, however far above its top stands', async () => {
    const alike = { industry: 'Cranes', market: 'HU' };
    await put(
      { id: 'top' },
      { id: 'middle', parentId: 'top' },
      { id: 'k', name: 'Kovács Bau Kft.', domains: ['kovacs-bau.test'], parentId: 'middle', ...alike },
      { id: 'sister', parentId: 'top', ...alike },
      { id: 'one', parentId: 'two' },
      { id: 'two', parentId: 'one' },
    );
    const found = await draft([GERGO], { named: { names: ['sister', 'one'], domains: [] } });
    expect(found?.competitors).toEqual([]);
    expect(Object.fromEntries(found?.customers ?? [])).toEqual({
      ...{ k: 'top', sister: 'top', middle: 'top', top: 'top' },
      ...{ one: 'one', two: 'one' },
    });
  });
});

describe('a flag of a company', () => {
  const asked = (given: Partial<Parameters<typeof readFlag>[0]>) => readFlag({ company: '', domain: '', ...given });

  it('finds nothing where nothing is given or known', async () => {
    expect(await asked({})).toEqual({ settings: defaultSettings });
    expect(await asked({ company: 'Otter', domain: 'otter.test' })).toEqual({ settings: defaultSettings });
    expect(await asked({ accountId: 'gone' })).not.toHaveProperty('context');
  });

  it.each([
    ['its account', { accountId: 'k' }],
    ['its domain', { domain: 'kovacs-bau.test' }],
    ['its name', { company: 'KOVACS BAU Kft' }],
    ['another of its names', { company: 'KB Group' }],
  ])('finds the account by %s', async (_what, given) => {
    await put({ id: 'k', name: 'Kovács Bau Kft.', aliases: ['KB Group'], domains: ['kovacs-bau.test'] });
    expect((await asked(given)).context?.account.id).toBe('k');
  });

  it('takes none where the name is only similar, or several are meant', async () => {
    await put({ id: 'm', name: 'Müller Bau' }, { id: 'z', name: 'Zala', domains: ['kovacs-bau.test'] });
    expect(await asked({ company: 'Bau Müller' })).not.toHaveProperty('context');
    expect(await asked({ domain: 'kovacs-bau.test' })).not.toHaveProperty('context');
    expect(await asked({ company: 'Müller Bau', domain: 'kovacs-bau.test' })).not.toHaveProperty('context');
  });

  it('finds the flag that waits: of its account, else of its domain, else of its name', async () => {
    const flag = (id: string, given: Partial<Parameters<typeof prospectOf>[0]>) =>
      prospectOf({ id, accountId: undefined, company: '', ...given });
    await book.prospects.bulkPut([
      flag('a decided', { accountId: 'k', status: 'declined' }),
      flag('account', { accountId: 'k' }),
      flag('domain', { domain: 'otter.test', company: 'Otter' }),
      flag('name', { company: 'Fjell AS' }),
      flag('nameless', {}),
    ]);
    const waiting = async (given: Parameters<typeof asked>[0]) => (await asked(given)).waiting?.id;
    expect(await waiting({ accountId: 'k' })).toBe('account');
    expect(await waiting({ domain: 'kovacs-bau.test' })).toBe('account');
    expect(await waiting({ domain: 'otter.test' })).toBe('domain');
    expect(await waiting({ domain: 'other.test', company: 'Otter' })).toBeUndefined();
    expect(await waiting({ company: 'Otter' })).toBe('domain');
    expect(await waiting({ domain: 'other.test', company: 'FJELL' })).toBe('name');
    expect(await waiting({ company: 'Nobody' })).toBeUndefined();
    expect(await waiting({})).toBeUndefined();
  });

  it('goes to the KAM of its account, else to the mailbox for flags', async () => {
    await put({ id: 'mine', kam: 'Anna' });
    const managers = { addresses: { Anna: 'anna@ours.test' }, flagsTo: 'flags@ours.test' };
    expect(await readFlagAddressee({ accountId: 'mine' })).toBeNull();
    await saveSettings({ ...defaultSettings, managers }, when);
    expect(await readFlagAddressee({ accountId: 'mine' })).toBe('anna@ours.test');
    expect(await readFlagAddressee({ accountId: 'k' })).toBe('flags@ours.test');
    expect(await readFlagAddressee({ accountId: 'gone' })).toBe('flags@ours.test');
    expect(await readFlagAddressee({})).toBe('flags@ours.test');
  });
});

it('outsiders on a page are placed where the book has their address, and nowhere else', async () => {
  await saveSettings({ ...defaultSettings, ownAddresses: ['me@ours.test'] }, when);
  const people = [GERGO, 'uj@kovacs-bau.test', 'me@ours.test', 'too@ours.test', undefined].map((email) => ({
    ...(email && { email }),
    name: email ?? 'Nobody',
    role: 'to' as const,
  }));
  const placed = await readPlaces(people, ['too@ours.test']);
  expect(placed.map(({ seen, at }) => [seen.name, at?.id])).toEqual([
    [GERGO, 'k'],
    ['uj@kovacs-bau.test', undefined],
    ['Nobody', undefined],
  ]);
  expect(placed[1]).not.toHaveProperty('at');
});
