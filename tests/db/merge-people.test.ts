import { beforeEach, describe, expect, it } from 'vitest';
import { readKnownElsewhere } from '../../lib/db/read/known-elsewhere';
import { readKnownTwice, readStillTwice } from '../../lib/db/read/known-twice';
import { readMaybeSame, readSamePeople } from '../../lib/db/read/maybe-same';
import { accountRow, personRow } from '../../lib/db/rows';
import { book } from '../../lib/db/schema';
import { dismissSuggestion } from '../../lib/db/write/dismiss-suggestion';
import { mergeAccounts, mergePeople } from '../../lib/db/write/merge/merge-two';
import { splitMerge } from '../../lib/db/write/merge/split-merge';
import { notTheSame } from '../../lib/domain/account/maybe-same';
import { anotherPerson } from '../../lib/domain/identify/namesake';
import { Account } from '../../lib/domain/records/account';
import { anAccount, aPerson, startWithOneAccount, when } from './a-book';
import { fillWithTwo, now, rows } from './two-to-merge';

startWithOneAccount();
beforeEach(fillWithTwo);

describe('two entries of somebody made one', () => {
  it('addresses, contacts and proposals of both are theirs, and come apart again', async () => {
    await mergeAccounts('k', 'm', [], now);
    const before = await rows();
    const { result } = await mergePeople('g', 'n', ['name'], now);
    expect(await book.people.get('g')).toMatchObject({
      emails: ['gergo.szabo@kovacs-bau.test', 'gergo@kovacs.test'],
      accountId: 'k',
    });
    expect((await book.touches.toArray())[0]?.personIds).toEqual(['g']);
    expect((await book.proposals.toArray())[0]?.personIds).toEqual(['g']);
    expect((await book.people.get('o'))?.group.reportsToId).toBe('g');
    await splitMerge(result, now);
    expect(await rows()).toEqual(before);
  });
});

describe('somebody who has moved', () => {
  it('keeps their history: the account they left is in it, its contacts stay there, and nobody there reports to them', async () => {
    await book.personalDetails.put({ id: 'd', accountId: 'm', personId: 'n', iv: 'i', data: 'x' });
    const before = await rows();
    const { result } = await mergePeople('g', 'n', [], now);
    expect(await book.people.get('g')).toMatchObject({
      accountId: 'k',
      emails: ['gergo.szabo@kovacs-bau.test', 'gergo@kovacs.test'],
      formerAccounts: [{ accountId: 'm', until: when.today }],
    });
    expect((await book.touches.toArray())[0]).toMatchObject({ accountId: 'm', personIds: ['g'] });
    expect((await book.people.get('o'))?.group).toEqual({ roles: [], knownBy: [] });
    expect(await book.personalDetails.get('d')).toMatchObject({ accountId: 'k', personId: 'g' });
    await splitMerge(result, now);
    expect(await rows()).toEqual(before);
  });

  it('is found by an address of both, or by a whole name at another account', async () => {
    const known = (name: string, emails: string[], ownId?: string) =>
      readKnownElsewhere({ name, emails, accountId: 'k' }, ownId).then((all) =>
        all.map(({ person, account, by }) => `${person.id} ${account.id} ${by}`),
      );
    expect(await known('Nóra', ['GERGO@kovacs.test'])).toEqual(['n m address']);
    expect(await known('Toth, Nora', [])).toEqual(['o m name']);
    expect(await known('Nóra', [])).toEqual([]);
    expect(await known('Gergő Szabó', ['gergo.szabo@kovacs-bau.test'], 'g')).toEqual(['n m name']);
  });

  it('is asked about once a file has brought them, as is a company that came under another spelling', async () => {
    const came = '2026-11-20T08:00:00Z';
    await book.accounts.put(accountRow(anAccount({ id: 'new', name: 'KOVACS-BAU', createdAt: came })));
    await book.people.put(personRow(aPerson({ id: 'p', accountId: 'new', name: 'Nóra Tóth', createdAt: came })));
    const twice = await readKnownTwice(came);
    expect(twice).toEqual({ accounts: [['k', 'new']], people: [['o', 'p']], count: 2 });
    expect(await readStillTwice(twice)).toMatchObject({
      accounts: [{ by: 'name' }],
      people: [{ from: { id: 'm' }, to: { id: 'new' } }],
    });
    await mergeAccounts('k', 'new', [], now);
    await dismissSuggestion(anotherPerson({ id: 'o', accountId: 'm' }, 'p'), now);
    expect(await readStillTwice(twice)).toEqual({ accounts: [], people: [] });
  });
});

describe('who may be the same', () => {
  const sameAs = async (name: string, domains: string[] = []) =>
    (await readMaybeSame({ name, aliases: [], domains })).map(({ account, by }) => `${account.id} ${by}`);

  it('is found by another spelling, a slip, a domain; not by a sister', async () => {
    expect(await sameAs('Kovacs Bau GmbH')).toEqual(['k name', 'm name']);
    expect(await sameAs('Somebody else', ['kovacs.test'])).toEqual(['m domain']);
    expect(await sameAs('Kovács Daru Nord')).toEqual([]);
    expect(await sameAs('')).toEqual([]);
  });

  it('is not asked again once they are said to be two, from either side', async () => {
    const m = Account.parse(await book.accounts.get('m'));
    const k = Account.parse(await book.accounts.get('k'));
    expect((await readMaybeSame(m)).map(({ account }) => account.id)).toEqual(['k']);
    await dismissSuggestion(notTheSame('m', ['m', 'k']), now);
    expect(await readMaybeSame(m)).toEqual([]);
    expect(await readMaybeSame(k)).toEqual([]);
  });

  it('of people by a whole name or an address of both, until they are said to be two', async () => {
    expect(await readSamePeople('k')).toEqual([]);
    await book.people.put(personRow(aPerson({ id: 'twin', accountId: 'k', name: 'Gergő Szabó' })));
    expect((await readSamePeople('k')).map((pair) => pair.map(({ id }) => id))).toEqual([['g', 'twin']]);
    await dismissSuggestion(notTheSame('k', ['g', 'twin']), now);
    expect(await readSamePeople('k')).toEqual([]);
  });
});
