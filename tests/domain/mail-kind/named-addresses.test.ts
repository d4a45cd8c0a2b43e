import { expect, it } from 'vitest';
import { namedAddresses } from '../../../lib/domain/mail-kind/named-addresses';

const self = { addresses: ['kam@our-firm.test'], hosts: ['our-firm.test'] };
const named = (message: string) =>
  namedAddresses({ people: [{ role: 'from', email: 'ida@harbour.test' }] }, message, self);

it.each([
  'Contact Tom Reed (tom@harbour.test).',
  'Please Contact Tom Reed, tom@harbour.test.',
  'Kontaktieren Sie Tom Reed: tom@harbour.test',
  'Bitte wenden Sie sich an Tom Reed, tom@harbour.test.',
  'Keresse Tom Reed <tom@harbour.test>',
  'Kontakt Tom Reed, tom@harbour.test, hvis det haster.',
  'Kontak Tom Reed, tom@harbour.test, vir dringende sake.',
])('names who stands in, and not what is asked for: %s', (message) => {
  expect(named(message)).toEqual([{ name: 'Tom Reed', email: 'tom@harbour.test' }]);
});

it('names an address alone, and neither the sender nor the user', () => {
  expect(named('tom@harbour.test, ida@harbour.test, kam@our-firm.test')).toEqual([{ email: 'tom@harbour.test' }]);
});

it('names whoever a mail without a sender names, whatever marks stand behind, and once', () => {
  const of = (message: string) => namedAddresses({ people: [{ role: 'to', email: 'bo@harbour.test' }] }, message, self);
  expect(of('Bo: bo@harbour.test!?')).toEqual([{ email: 'bo@harbour.test' }]);
  expect(of('t\u200Bom@harbour.test, Tom+x@harbour.test')).toEqual([{ email: 'tom@harbour.test' }]);
  expect(of('x@y, no-reply@harbour.test')).toEqual([]);
  expect(of(`${'x '.repeat(4000)}tom@harbour.test`)).toEqual([]);
});
