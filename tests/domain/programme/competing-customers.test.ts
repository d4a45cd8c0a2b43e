import { describe, expect, it } from 'vitest';
import { competitorsNamed } from '../../../lib/domain/mail/draft-conflict';
import { competitorsOf, kamConflicts } from '../../../lib/domain/programme/competing-customers';
import { Account } from '../../../lib/domain/records/account';
import { Rivalry } from '../../../lib/domain/records/rivalry';

const account = (id: string, given: object = {}) =>
  Account.parse({
    id,
    name: id,
    status: 'customer',
    aliases: [],
    domains: [],
    labels: [],
    createdAt: '2026-01-01T09:00:00Z',
    updatedAt: '2026-01-01T09:00:00Z',
    ...given,
  });
const alike = { industry: 'Lighting', market: 'Norway' };
const north = account('north', alike);
const found = (other: Account, rivalries: Rivalry[] = [], first = north) =>
  competitorsOf(first, [first, other, account('head')], rivalries).map(({ because }) => because);

describe('two customers compete', () => {
  it.each([
    ['in one industry and market, however written', { industry: ' lighting', market: 'NORWAY' }, true],
    ['in another market', { ...alike, market: 'Hungary' }, false],
    ['in another industry', { ...alike, industry: 'Food' }, false],
    ['where the market is not known', { industry: 'Lighting' }, false],
    ['when one is a former customer', { ...alike, status: 'former' }, false],
    ['when one is a prospect', { ...alike, status: 'prospect' }, true],
  ])('or not: %s', (_, given, isCompeting) => {
    const expected = isCompeting ? [{ by: 'same industry and market', industry: 'lighting', market: 'norway' }] : [];
    expect(found(account('other', given))).toEqual(expected);
  });

  it('when they are marked, in either order and whatever else is known', () => {
    const pair = (one: string, other: string) =>
      Rivalry.parse({ id: 'r', accountIds: [one, other], since: '2026-01-01' });
    expect(found(account('other'), [pair('other', 'north')])).toEqual([{ by: 'marked as rivals' }]);
    expect(found(account('other'), [pair('north', 'other')])).toEqual([{ by: 'marked as rivals' }]);
    expect(found(account('other'), [pair('north', 'third')])).toEqual([]);
    expect(() => pair('north', 'north')).toThrow();
  });

  it('but not within one group, nor where nothing is known of both', () => {
    const child = (id: string) => account(id, { ...alike, parentId: 'head' });
    expect(found(child('two'), [], child('one'))).toEqual([]);
    expect(found(account('other'), [], account('plain'))).toEqual([]);
    const lights = { industry: 'Lighting' };
    expect(found(account('other', lights), [], account('plain', lights))).toEqual([]);
    const norway = { market: 'Norway' };
    expect(found(account('other', norway), [], account('plain', norway))).toEqual([]);
  });
});

it('is a conflict only where the KAM owns the competitor already', () => {
  const competitors = competitorsOf(
    north,
    [north, account('a', { ...alike, kam: 'Vera' }), account('b', { ...alike, kam: 'Olav' }), account('c', alike)],
    [],
  );
  expect(kamConflicts(' vera', competitors).map((one) => one.account.id)).toEqual(['a']);
  expect(kamConflicts('', competitors)).toEqual([]);
});

describe('a draft names a competitor', () => {
  const rival = account('kovacs', {
    ...alike,
    name: 'Kovács Bau Kft.',
    aliases: ['KB Licht', 'KB'],
    domains: ['kblys.example'],
  });
  const competitors = competitorsOf(north, [north, rival], []);
  it.each([
    ['As we did for KOVACS  BAU, we propose', 'Kovács Bau Kft.'],
    ['like KB-Licht does', 'KB Licht'],
    ['see www.kblys.example.', 'kblys.example'],
    ['write to Info@KBlys.example, please', 'kblys.example'],
    ['the new-kblys.example page', undefined],
    ['Kovács and Bauer agree', undefined],
    ['KB is too short to say', undefined],
    ['', undefined],
  ])('or not: "%s"', (draft, name) => {
    expect(competitorsNamed(draft, competitors).map((one) => one.name)).toEqual(name === undefined ? [] : [name]);
  });
});
