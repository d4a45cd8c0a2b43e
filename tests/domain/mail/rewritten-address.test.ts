import { expect, it } from 'vitest';
import { rewrittenAddress } from '../../../lib/domain/mail/rewritten-address';

it.each<[string, string, string | null]>([
  ['by SRS', 'SRS0=HHH=TT=Harbour.test=Ida', 'ida@harbour.test'],
  ['by a list', 'ida=harbour.test', 'ida@harbour.test'],
  ['by its last sign of several', 'a=b=harbour.test', 'a=b@harbour.test'],
  ['by the surest sign', 'ida-at-x=40harbour.test', 'ida-at-x@harbour.test'],
  ['by a list’s bounces', 'list-bounces+ida=harbour.test', 'ida@harbour.test'],
  ['by one bounce', 'list-bounce+ida=harbour.test', 'ida@harbour.test'],
  ['by a return', 'return-ida=harbour.test', 'ida@harbour.test'],
  [
    'behind a long list’s name, which is none of ours',
    `${'x'.repeat(101)}-verp+ida=harbour.test`,
    `${'x'.repeat(101)}-verp+ida@harbour.test`,
  ],
  ['by a tenant', 'ida_harbour.test#EXT#', 'ida@harbour.test'],
  ['by a tenant, a name with its sign', 'ida_l_harbour.test#ext#', 'ida_l@harbour.test'],
  ['by nobody: no sign', 'ida', null],
  ['by nobody: a sign of guests alone', 'ida_harbour.test', null],
  ['by nobody: a guest without a sign', 'ida#EXT#', null],
  ['by nobody: nothing before the sign', '=harbour.test', null],
  ['by nobody: no host behind the sign', 'ida=harbour', null],
  ['by nobody', '', null],
])('an address was rewritten %s', (_, local, address) => {
  expect(rewrittenAddress(local)).toBe(address);
});
