import { expect, it } from 'vitest';
import { follow } from '../../lib/db/read/live';
import { readPageContext } from '../../lib/db/read/page-context';
import { accountRow, personRow } from '../../lib/db/rows';
import { book, CUT_BEFORE } from '../../lib/db/schema';
import { bindPage } from '../../lib/db/write/bind-page';
import { dismissSuggestion } from '../../lib/db/write/dismiss-suggestion';
import { movePerson } from '../../lib/db/write/move-person';
import { saveSettings } from '../../lib/db/write/save-settings';
import { wholeDomain } from '../../lib/domain/identify/cut-domain';
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

it('another ending of a domain is asked about', async () => {
  const { match } = await readPageContext(from('x@post.kovacs-bau.example'), []);
  expect(match).toMatchObject({ kind: 'several', question: true, candidates: [{ reason: { by: 'sister' } }] });
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

it('companies of a group that share a domain are offered together with their group', async () => {
  const domains = ['fjell.test'];
  await book.accounts.bulkPut(
    [
      anAccount({ id: 'top', name: 'Fjell Holding AS' }),
      anAccount({ id: 'fisk', name: 'Fjell Fisk AS', parentId: 'top', domains }),
      anAccount({ id: 'bygg', name: 'Fjell Bygg AS', parentId: 'top', domains }),
    ].map(accountRow),
  );
  const { match, candidates } = await readPageContext(from('liv@fjell.test'), []);
  expect(match).toMatchObject({ kind: 'several', question: false });
  expect(candidates.map(({ account, group }) => [account.id, group?.id])).toEqual([
    ['bygg', 'top'],
    ['fisk', 'top'],
    ['top', undefined],
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

it('a company’s name with a slip is asked about, and a sister’s is not', async () => {
  await book.accounts.put(accountRow(anAccount({ id: 'b', name: 'Brightwater Foods Ltd' })));
  const asked = async (name: string) => (await readPageContext({ people: [], company: { name } }, [])).match;
  expect(await asked('Brightwatr Foods')).toMatchObject({
    kind: 'several',
    question: true,
    candidates: [{ accountId: 'b', reason: { by: 'near', known: 'Brightwater Foods Ltd' } }],
  });
  expect((await asked('Brightwater Foods II')).kind).toBe('unknown');
});

it('a domain that an older version may have cut is asked about once, and only for hosts below it', async () => {
  const health = anAccount({ id: 'h', name: 'NSW Health', domains: ['nsw.gov.au'], createdAt: '2026-01-05T09:00:00Z' });
  await book.accounts.put(accountRow(health));
  const found = async (email = 'lee@education.nsw.gov.au') => (await readPageContext(from(email), [])).match;
  expect(await found()).toMatchObject({ kind: 'matched', accountId: 'h' });
  await book.meta.put({ key: CUT_BEFORE, value: '2026-06-01T00:00:00Z' });
  expect(await found()).toMatchObject({
    kind: 'several',
    question: true,
    candidates: [{ accountId: 'h', reason: { by: 'cut', domain: 'nsw.gov.au', host: 'education.nsw.gov.au' } }],
  });
  expect(await found('x@nsw.gov.au')).toMatchObject({ kind: 'matched' });
  await dismissSuggestion(wholeDomain('h', 'nsw.gov.au'), when);
  expect(await found()).toMatchObject({ kind: 'matched', accountId: 'h' });
  const later = { ...health, id: 'l', domains: ['gov.test'], createdAt: '2026-07-01T00:00:00Z' };
  await book.accounts.put(accountRow(later));
  expect(await found('x@health.gov.test')).toMatchObject({ kind: 'matched', accountId: 'l' });
});

it('the company that a record names stands beside the one of an address where they are two', async () => {
  await book.accounts.put(accountRow(anAccount({ id: 'b', name: 'Berg GmbH', domains: ['berg.test'] })));
  const record = (name: string, email = 'eva@berg.test') =>
    readPageContext({ people: [{ email, role: 'contact' }], company: { name } }, []);
  const both = await record('KOVÁCS BAU');
  expect(both.match).toMatchObject({ kind: 'several', question: true });
  expect(both.candidates.map(({ account, candidate }) => [account.id, candidate.reason.by])).toEqual([
    ['b', 'domain'],
    ['k', 'name'],
  ]);
  expect((await record('Berg')).match).toMatchObject({ kind: 'matched', accountId: 'b' });
  expect((await record('Berg Holding International')).match).toMatchObject({ kind: 'matched', accountId: 'b' });
  // Somebody who is in the book by this very address is who they are.
  expect((await record('Berg', 'gergo.szabo@kovacs-bau.test')).match).toMatchObject({
    kind: 'matched',
    accountId: 'k',
  });
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
