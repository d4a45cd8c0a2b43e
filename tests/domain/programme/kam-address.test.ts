import { expect, it } from 'vitest';
import { flagAddressee, isOwnKam } from '../../../lib/domain/programme/kam-address';
import { ManagerSettings } from '../../../lib/domain/programme/manager-settings';

const anna = { 'Anna Becker': 'anna@our-firm.test' };
const both = { ...anna, 'Jonas Wolf': 'jonas@our-firm.test' };

it.each([
  ['to the manager of its account', 'Jonas Wolf', { addresses: both }, 'jonas@our-firm.test'],
  ['to that manager, however the name is spelled', ' jonas  WOLF', { addresses: both }, 'jonas@our-firm.test'],
  [
    'to the mailbox for flags, where nobody owns the account',
    undefined,
    { addresses: both, flagsTo: 'k@our-firm.test' },
    'k@our-firm.test',
  ],
  [
    'to the mailbox for flags, where its manager has no address',
    'Ida Sand',
    { addresses: both, flagsTo: 'k@our-firm.test' },
    'k@our-firm.test',
  ],
  ['to the only manager there is, where nobody owns the account', undefined, { addresses: anna }, 'anna@our-firm.test'],
  ['to nobody, where it may be one of two', undefined, { addresses: both }, null],
  ['to nobody, where its manager is somebody else', 'Ida Sand', { addresses: anna }, null],
  ['to nobody, where no address is known', '', {}, null],
])('a flag goes %s', (_, kam, settings, expected) => {
  expect(flagAddressee(kam, ManagerSettings.parse(settings))).toBe(expected);
});

it.each(['anna', 'a@b', 'anna@our-firm.test\nBcc: x@y.test', 'anna@our-firm.test?cc=x@y.test', '"a b"@our-firm.test'])(
  '%j is refused as an address',
  (address) => {
    expect(ManagerSettings.safeParse({ addresses: { 'Anna Becker': address } }).success).toBe(false);
    expect(ManagerSettings.safeParse({ flagsTo: address }).success).toBe(false);
  },
);

it.each([
  ['whose address is one of the user’s own, whatever its case', 'anna  becker', ['ANNA@our-firm.test'], true],
  ['with another address', 'Jonas Wolf', ['anna@our-firm.test'], false],
  ['whose address nobody knows', 'Ida Sand', ['anna@our-firm.test'], false],
  ['while the user has no address', 'Anna Becker', [], false],
])('asks whether a manager %s is the user', (_, kam, ownAddresses, isOwn) => {
  expect(isOwnKam(kam, { managers: { addresses: both, flagsTo: '' }, ownAddresses })).toBe(isOwn);
});
