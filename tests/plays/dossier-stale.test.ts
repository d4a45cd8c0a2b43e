import { expect, it } from 'vitest';
import type { AccountContext } from '../../lib/conclude/account-context';
import { dossierStale } from '../../lib/plays/dossier-stale';
import { accountOf } from '../domain/book/book-of';
import { factOf } from './fact-of';
import { factsOf, keyAccount } from './facts-of';
import { wordingOf } from './wording-of';

const old = [factOf({ id: 'a', learnedOn: '2025-03-01' }), factOf({ id: 'b', learnedOn: '2025-11-20' })];
const suggest = (given: Partial<AccountContext>, today?: string) =>
  dossierStale.suggest(factsOf({ account: keyAccount(), facts: old, ...given }, today));

it('names the section and its newest entry', () => {
  const suggestion = suggest({});
  expect(suggestion?.due).toBe('2026-11-20');
  expect(wordingOf(suggestion)).toEqual([
    'Bring the dossier up to date: History of the relation',
    'The newest entry there is of November 20, 2025. After 12 months an entry is out of date.',
  ]);
});

it('is silent on the day before, and while one entry of the section is newer', () => {
  expect(suggest({}, '2026-11-19')).toBeNull();
  expect(suggest({ facts: [...old, factOf({ id: 'c' })] })).toBeNull();
});

it('leaves empty sections, standard accounts and former customers in peace', () => {
  expect(suggest({ facts: [] })).toBeNull();
  expect(suggest({ account: accountOf({ id: 'kovacs-bau' }) })).toBeNull();
  expect(suggest({ account: keyAccount({ status: 'former' }) })).toBeNull();
});

it('is due on a working day, and comes back after a dismissal with a second stale section', () => {
  expect(suggest({}, '2026-11-21')).toMatchObject({ due: '2026-11-23', key: suggest({})?.key });
  const second = factOf({ id: 'd', section: 'general', learnedOn: '2025-01-01' });
  expect(suggest({ facts: [...old, second] })?.key).not.toBe(suggest({})?.key);
});

it('names the newest of the section, in whatever order entries come, and none of another section', () => {
  const general = factOf({ id: 'g', section: 'general', learnedOn: '2026-11-10' });
  const oldest = factOf({ id: 'o', learnedOn: '2024-05-05' });
  expect(suggest({ facts: [old[1] ?? oldest, oldest, general] })?.because).toEqual(suggest({})?.because);
});

it('comes back after a dismissal once the section has gone stale anew', () => {
  const later = factOf({ id: 'later', learnedOn: '2025-11-21' });
  const again = suggest({ facts: [...old, later] }, '2026-11-23');
  expect(again?.key).not.toBe(suggest({}, '2026-11-23')?.key);
});
