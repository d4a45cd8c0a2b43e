import { beforeEach, describe, expect, it } from 'vitest';
import { follow } from '../../lib/db/read/live';
import { readPageContext } from '../../lib/db/read/page-context';
import { accountRow, personRow } from '../../lib/db/rows';
import { book } from '../../lib/db/schema';
import { bindPage } from '../../lib/db/write/bind-page';
import { movePerson } from '../../lib/db/write/move-person';
import { saveSettings } from '../../lib/db/write/save-settings';
import { defaultSettings } from '../../lib/domain/settings';
import { anAccount, aPerson, startWithOneAccount, when } from './a-book';

startWithOneAccount();

const from = (email: string) => ({ people: [{ email, role: 'from' as const }] });

it('a known address shows its account with all that is known of it', async () => {
  const { match, context } = await readPageContext(from('gergo.szabo@kovacs-bau.test'), []);
  expect(match).toMatchObject({ kind: 'matched', accountId: 'k', personId: 'g', reason: { by: 'address' } });
  expect(context?.people.map(({ name }) => name)).toEqual(['Szabó Gergő']);
});

it('steps come by their day, and those of one day as they were entered', async () => {
  for (const [id, due, entered] of [
    ['a', '2026-12-01', '10:00'],
    ['b', '2026-12-01', '09:30'],
    ['c', '2026-11-25', '11:00'],
  ] as const) {
    const step = { accountId: 'k', text: id, status: 'open' as const };
    await book.followUps.put({ ...step, id, due, createdAt: `2026-11-19T${entered}:00Z` });
  }
  const { context } = await readPageContext(from('gergo.szabo@kovacs-bau.test'), []);
  expect(context?.followUps.map(({ id }) => id)).toEqual(['c', 'b', 'a']);
});

it('somebody new at a known company shows the account by its domain', async () => {
  const { match } = await readPageContext(from('uj.ember@mail.kovacs-bau.test'), []);
  expect(match).toMatchObject({ kind: 'matched', accountId: 'k', reason: { by: 'domain' } });
});

it('a stranger’s mail with a client in copy claims nothing, and gives the client', async () => {
  const subject = {
    people: [...from('priya@brightwater.test').people, { email: 'x@kovacs-bau.test', role: 'cc' as const }],
  };
  const { match, candidates, context } = await readPageContext(subject, []);
  expect(match).toMatchObject({ kind: 'unknown', inCopy: [{ accountId: 'k', reason: { by: 'domain', role: 'cc' } }] });
  expect([candidates.map(({ account }) => account.id), context]).toEqual([['k'], undefined]);
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

describe('companies of a group', () => {
  const from = (email: string, role: 'from' | 'cc' | 'guest' = 'from') => ({ email, role });
  const read = async (...people: ReturnType<typeof from>[]) => {
    const { match, candidates } = await readPageContext({ people }, []);
    return { match, ids: candidates.map(({ account, group }) => [account.id, group?.id]), candidates };
  };
  beforeEach(async () => {
    const domains = ['fjell.test'];
    await book.accounts.bulkPut(
      [
        anAccount({ id: 'top', name: 'Fjell Holding AS' }),
        anAccount({ id: 'fisk', name: 'Fjell Fisk AS', parentId: 'top', domains }),
        anAccount({ id: 'bygg', name: 'Fjell Bygg AS', parentId: 'top', domains: [...domains, 'bygg.test'] }),
      ].map(accountRow),
    );
  });

  it('that share a domain are offered together with their group', async () => {
    const { match, ids, candidates } = await read(from('liv@fjell.test'));
    expect(match).toMatchObject({ kind: 'several', question: false });
    expect(ids).toEqual([
      ['bygg', 'top'],
      ['fisk', 'top'],
      ['top', undefined],
    ]);
    const reason = { by: 'domain', domain: 'fjell.test' };
    expect(candidates[2]?.candidate).toMatchObject({ accountId: 'top', reason });
  });

  it('are offered without it beside one of no group, in copy, by an address that they share, and alone', async () => {
    const both = [
      ['bygg', 'top'],
      ['fisk', 'top'],
    ];
    const inCopy = await read(from('priya@brightwater.test'), from('liv@fjell.test', 'cc'));
    expect([inCopy.match.kind, inCopy.ids]).toEqual(['unknown', both]);
    const guests = [from('liv@bygg.test', 'guest'), from('a@x.test', 'guest'), from('b@x.test', 'guest')];
    expect((await read(...guests)).ids).toEqual([['bygg', 'top']]);
    await book.people.bulkPut(
      ['bygg', 'fisk'].map((accountId) =>
        personRow(aPerson({ id: accountId, accountId, name: accountId, emails: ['per@fjell.test'] })),
      ),
    );
    expect((await read(from('per@fjell.test'))).ids).toEqual(both);
    await book.accounts.put(accountRow(anAccount({ id: 'norge', name: 'Norge', domains: ['fjell.test'] })));
    expect((await read(from('liv@fjell.test'))).ids).toEqual([...both, ['norge', undefined]]);
  });
});

it('people are known by an address however it is written, those of an account that is gone are nobody', async () => {
  const others = { pia: 'k', li: 'gone' };
  await book.people.bulkPut(
    Object.entries(others).map(([id, accountId]) =>
      personRow(aPerson({ id, accountId, name: id, emails: [`${id}@home.test`] })),
    ),
  );
  const people = ['Gergo.Szabo+news@kovacs-bau.test', 'pia@home.test', 'li@home.test'].map((email) => ({
    email,
    role: 'to' as const,
  }));
  const { known } = await readPageContext({ people: [...from('x@else.test').people, ...people] }, []);
  expect(known.map(({ person, account }) => [person.id, account.id]).sort()).toEqual([
    ['g', 'k'],
    ['pia', 'k'],
  ]);
});

it('a company by another spelling of its name is asked about', async () => {
  await book.accounts.put(accountRow(anAccount({ id: 'm', name: 'Müller & Söhne GmbH', aliases: ['MüSö'] })));
  const asked = async (name: string) => {
    const { match, candidates } = await readPageContext({ people: [], company: { name } }, []);
    return [match.kind, candidates.map(({ account }) => account.id)];
  };
  const one = ['several', ['m']];
  expect(await asked('Mueller und Soehne Gesellschaft mit beschränkter Haftung')).toEqual(one);
  expect(await asked('MUESOE')).toEqual(one);
  expect(await asked('BAU KOVACS Korlátolt Felelősségű Társaság')).toEqual(['several', ['k']]);
  expect(await asked('Müller Otter')).toEqual(['unknown', []]);
});

it('somebody who moved is found where they are now, with where they were', async () => {
  await book.accounts.put(accountRow(anAccount({ id: 'z', name: 'Otter Ltd' })));
  await movePerson('g', 'z', when);
  const { match, known } = await readPageContext(from('gergo.szabo@kovacs-bau.test'), []);
  expect(match).toMatchObject({ kind: 'matched', accountId: 'z', personId: 'g' });
  expect(known).toMatchObject([{ person: { id: 'g' }, formerly: { account: { id: 'k' }, until: when.today } }]);
  await book.accounts.delete('k');
  const [left] = (await readPageContext(from('gergo.szabo@kovacs-bau.test'), [])).known;
  expect(left).not.toHaveProperty('formerly');
});

it('a shared mailbox shows the account and nobody', async () => {
  const box = aPerson({
    id: 'box',
    accountId: 'k',
    name: 'Szabó Gergő',
    emails: ['sg@mailbox.test', 'info@mailbox.test'],
  });
  await book.people.put(personRow(box));
  const { match, known } = await readPageContext(from('info@mailbox.test'), []);
  expect(match).toEqual({
    kind: 'matched',
    accountId: 'k',
    reason: { by: 'mailbox', role: 'from', email: 'info@mailbox.test' },
  });
  expect(known.map(({ account }) => account.id)).toEqual(['k']);
});

it('letters of another script lead nowhere, though they stand in the book', async () => {
  await book.accounts.put(accountRow(anAccount({ id: 'twin', name: 'Kovács Bаu', domains: ['xn--kovcs-bau-2yh.hu'] })));
  expect((await readPageContext(from('info@kovаcs-bau.hu'), [])).match.kind).toBe('unknown');
  const company = { name: 'Kovács Bаu' };
  expect((await readPageContext({ people: [], company }, [])).match.kind).toBe('unknown');
});

it('an unknown page is read again when its company comes into the book', async () => {
  const kinds: string[] = [];
  const subject = { people: [], company: { name: 'Otter International' } };
  const stop = follow(
    async () => (await readPageContext(subject, [])).match.kind,
    (kind) => kinds.push(kind),
  );
  await expect.poll(() => kinds.at(-1)).toBe('unknown');
  await book.accounts.put(accountRow(anAccount({ id: 'o', name: 'Otter Intl. Ltd' })));
  await expect.poll(() => kinds.at(-1)).toBe('several');
  stop();
});

it('a client at whom the user has a mailbox is no colleague', async () => {
  const own = ['kam@kovacs-bau.test'];
  expect((await readPageContext(from('zoe@kovacs-bau.test'), own)).match).toMatchObject({
    kind: 'matched',
    accountId: 'k',
  });
  expect((await readPageContext(from('zoe@nord.test'), ['kam@hu.nord.test'])).match).toMatchObject({
    why: 'colleagues',
  });
});

it('neither others of a provider nor of a shared suffix are colleagues', async () => {
  for (const host of ['qq.com', 'hotmail.es', 'nord.uk.com', 'nord.onmicrosoft.com']) {
    const other = host.replace('nord', 'sued');
    expect((await readPageContext(from(`li@${other}`), [`kam@${host}`])).match.kind, host).toBe('unknown');
  }
});

it('what stands above an account’s domain is not the account', async () => {
  await book.accounts.put(accountRow(anAccount({ id: 'h', name: 'NSW Health', domains: ['health.nsw.gov.au'] })));
  expect((await readPageContext(from('lee@education.nsw.gov.au'), [])).match.kind).toBe('unknown');
  expect((await readPageContext(from('lee@lab.health.nsw.gov.au'), [])).match).toMatchObject({ accountId: 'h' });
});

it('the own address from the settings is left out', async () => {
  await saveSettings({ ...defaultSettings, ownAddresses: ['anna.becker@nordlicht.test'] }, when);
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
