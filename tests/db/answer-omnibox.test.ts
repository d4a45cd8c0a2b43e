import { beforeEach, describe, expect, it } from 'vitest';
import { answerOmnibox, suggestInOmnibox } from '../../entrypoints/background/answer-omnibox';
import { factWish, flagWish, nameInSelection } from '../../entrypoints/background/wish';
import { follow } from '../../lib/db/read/live';
import { findAccounts } from '../../lib/db/read/search/find-accounts';
import { accountRow } from '../../lib/db/rows';
import { book } from '../../lib/db/schema';
import { anAccount } from './a-book';

beforeEach(async () => {
  await book.open();
  await book.accounts.clear();
  const names = { k: 'Kovács Bau Kft.', m: 'Muster Maschinen AG', n: 'Muster Montage AG', f: 'Flag Works' };
  const accounts = Object.entries(names).map(([id, name]) => accountRow(anAccount({ id, name })));
  await book.accounts.bulkPut(accounts);
});

describe('the address bar', () => {
  it.each([
    ['an account by its name', 'Kovács Bau Kft.', { open: '#/accounts/k' }],
    ['the only account with the words', 'montage', { open: '#/accounts/n' }],
    ['the list where several may be meant', 'muster', { open: '#/accounts' }],
    ['the list where there is none', 'brightwater', { open: '#/accounts' }],
    ['a flag by a name', 'flag Brightwater Ltd', { flag: 'Brightwater Ltd' }],
    ['a flag by an address', 'FLAG priya@brightwater.test', { flag: 'priya@brightwater.test' }],
    ['an account whose name begins with the word', 'Flag Works', { open: '#/accounts/f' }],
  ])('opens %s', async (_what, typed, answer) => {
    expect(await answerOmnibox(typed)).toEqual(answer);
  });

  it('suggests accounts, and else the flag', async () => {
    expect((await suggestInOmnibox('muster')).map(({ content }) => content).sort()).toEqual([
      'Muster Maschinen AG',
      'Muster Montage AG',
    ]);
    expect(await suggestInOmnibox('brightwater')).toMatchObject([{ content: 'flag brightwater' }]);
    expect(await suggestInOmnibox('flag kov')).toMatchObject([{ content: 'flag kov' }]);
    expect(await suggestInOmnibox(' ')).toEqual([]);
  });
});

describe('accounts are found', () => {
  beforeEach(async () => {
    const more = { mu: 'Müller GmbH', o: 'Østlandet Handel AS', a: 'Astra Süd' };
    await book.accounts.bulkPut(Object.entries(more).map(([id, name]) => accountRow(anAccount({ id, name }))));
  });

  it.each([
    ['kovacs', 'k'],
    ['bau kovács', 'k'],
    ['muller', 'mu'],
    ['mueller', 'mu'],
    ['ostlandet', 'o'],
    ['astra sud', 'a'],
    ['sued astra', 'a'],
  ])('by “%s”', async (typed, id) => {
    expect((await findAccounts(typed)).map((account) => account.id)).toEqual([id]);
    expect(await answerOmnibox(typed)).toEqual({ open: `#/accounts/${id}` });
  });

  it('by other names, up to as many as are asked for', async () => {
    await book.accounts.put(accountRow(anAccount({ id: 'k', name: 'Kovács Bau Kft.', aliases: ['Árpád Építő'] })));
    expect(await findAccounts('epito bau')).toMatchObject([{ id: 'k' }]);
    expect(await findAccounts('muster', 1)).toHaveLength(1);
    expect(await findAccounts('&')).toEqual([]);
  });

  it('by what they are called now, and told to whoever follows', async () => {
    const heard: string[][] = [];
    const stop = follow(
      () => findAccounts('brontë'),
      (found) => heard.push(found.map(({ name }) => name)),
    );
    await expect.poll(() => heard.at(-1)).toEqual([]);
    await book.accounts.update('k', { name: 'Bronte Works' });
    await expect.poll(() => heard.at(-1)).toEqual(['Bronte Works']);
    await book.accounts.put(accountRow(anAccount({ id: 'b', name: 'Brontë Facades' })));
    await expect.poll(() => heard.at(-1)?.toSorted()).toEqual(['Bronte Works', 'Brontë Facades']);
    await book.accounts.delete('k');
    await expect.poll(() => heard.at(-1)).toEqual(['Brontë Facades']);
    stop();
  });
});

describe('a wish', () => {
  it('to flag takes an address out of its link', () => {
    expect(flagWish('mailto:priya@brightwater.test?subject=Hi')).toMatchObject({ about: 'priya@brightwater.test' });
    expect(flagWish(' What? Ltd ')).toMatchObject({ about: 'What? Ltd' });
    expect(flagWish('x'.repeat(400))).toMatchObject({ about: 'x'.repeat(300) });
  });

  it('takes no passage for a name', () => {
    expect(nameInSelection(' Brightwater Ltd ')).toBe('Brightwater Ltd');
    expect(nameInSelection('x'.repeat(101))).toBe('');
    expect(nameInSelection('Brightwater\nLtd')).toBe('');
  });

  it('to keep a text holds the page’s address where it is one of the web, and a bounded text', () => {
    const url = 'https://mail.test/a#b';
    expect(factWish({ text: ` ${'x'.repeat(6000)}`, url })).toMatchObject({
      text: 'x'.repeat(5000),
      url,
      title: 'mail.test',
    });
    expect(factWish({ text: 'x', url: 'file:///a', title: ' A ' })).not.toHaveProperty('url');
    expect(factWish({ text: 'x', url: `https://mail.test/${'a'.repeat(2000)}`, title: 'A' })).not.toHaveProperty('url');
  });
});
