import { expect, it } from 'vitest';
import { readOwnQuestion } from '../../lib/db/read/own-question';
import { readSettings } from '../../lib/db/read/settings';
import { book } from '../../lib/db/schema';
import { startWithOneAccount } from './a-book';

startWithOneAccount();

const answer = async (ownAddresses: string[], othersAddresses: string[] = []) =>
  book.meta.put({ key: 'settings', value: { ...(await readSettings()), ownAddresses, othersAddresses } });

it('as long as the user has named no address, the first that a page tells is asked about', async () => {
  expect(await readOwnQuestion(['nobody', 'anna@own.test', 'bo@own.test'])).toEqual({ email: 'anna@own.test' });
  expect(await readOwnQuestion([])).toBe(null);
  expect(await readOwnQuestion(['nobody'])).toBe(null);
});

it('one at a client’s domain is asked about before the others, whatever else was answered', async () => {
  const told = ['anna@own.test', 'anna@mail.kovacs-bau.test'];
  const question = { email: 'anna@mail.kovacs-bau.test', account: expect.objectContaining({ id: 'k' }) };
  expect(await readOwnQuestion(told)).toEqual(question);
  await answer(['anna@own.test']);
  expect(await readOwnQuestion(told)).toEqual(question);
});

it('nothing is asked twice, nor of any other once the user has named one', async () => {
  await answer(['anna@own.test'], ['anna@kovacs-bau.test']);
  expect(await readOwnQuestion(['anna@own.test', 'anna@kovacs-bau.test', 'bo@own.test'])).toBe(null);
  await answer([], ['anna@own.test']);
  expect(await readOwnQuestion(['anna@own.test', 'bo@own.test'])).toEqual({ email: 'bo@own.test' });
});
