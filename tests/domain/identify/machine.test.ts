import { expect, it } from 'vitest';
import { identify } from '../../../lib/domain/identify/identify';
import { machineOf } from '../../../lib/domain/identify/machine';
import { outsiders } from '../../../lib/domain/identify/named-people';

it.each([
  ['mailer-daemon@mx.test', '', 'delivery'],
  ['MAILER-DAEMON@mx.test', '', 'delivery'],
  ['postmaster@alba.test', '', 'delivery'],
  ['bounces+123-ab@relay.test', '', 'delivery'],
  ['microsoftexchange329e71ec88ae4615bbc36ab6ce41109e@nord.test', '', 'delivery'],
  ['x@relay.test', 'Mail Delivery Subsystem', 'delivery'],
  ['calendar-notification@google.test', 'Google Calendar', 'calendar'],
  ['no-reply@shop.test', '', 'program'],
  ['do_not_reply@shop.test', '', 'program'],
  ['noreply+77@shop.test', '', 'program'],
  ['notifications@tool.test', '', 'program'],
  ['keine-antwort@bahn.test', '', 'program'],
  ['x@relay.test', ' Postmaster ', 'delivery'],
  [`alerts+${'x'.repeat(70)}@tool.test`, '', 'program'],
  [`${'x'.repeat(64)}-noreply@tool.test`, '', null],
  ['norepl@y.test', '', null],
  ['noah.reply@alba.test', '', null],
  ['systema@alba.test', '', null],
  ['autohaus@alba.test', '', null],
  ['newsham@alba.test', '', null],
  ['info@alba.test', 'Postmaster General Ltd', null],
  ['bounces+ida=harbour.test@lists.test', 'Ida', null],
])('%s %s is %s', (email, name, machine) => {
  expect(machineOf({ email, name })).toBe(machine);
});

it('somebody without an address or a name is none', () => {
  expect(machineOf({})).toBe(null);
  expect(machineOf({ name: 'Postmaster' })).toBe('delivery');
});

const self = { addresses: ['kam@nord.test'], hosts: ['nord.test'] };
const known = { people: [], accounts: [], bindings: [] };

it.each(['mailer-daemon@alba.test', 'calendar-notification@google.test', 'no-reply@alba.test'])(
  '%s is nobody to take in',
  (email) => {
    const subject = {
      people: [
        { role: 'from' as const, email },
        { role: 'to' as const, email: 'kam@nord.test' },
      ],
    };
    expect(identify(subject, known, self)).toEqual({ kind: 'nobody', why: 'machine' });
  },
);

it('nobody is named by what a mail server sends', () => {
  expect(outsiders({ people: [{ role: 'from', email: 'postmaster@alba.test' }] }, self)).toEqual([]);
});
