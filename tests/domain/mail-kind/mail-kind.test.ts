import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mailKind, sentencesOf } from '../../../lib/domain/mail-kind/mail-kind';
import { machineMails as ofOurs } from './machine-mails';
import { machineMailsOfNeighbours } from './machine-mails-of-neighbours';
import { machineMailsOfPrograms } from './machine-mails-of-programs';
import { trueAnswers } from './true-answers';

const machineMails = [...ofOurs, ...machineMailsOfNeighbours, ...machineMailsOfPrograms];
const kindOf = (email: string, title: string, message: string) =>
  mailKind({ people: [{ role: 'from', email: email || 'ida@harbour.test', name: 'Ida Lundqvist' }], title }, message);

it.each(machineMails)('%s: %s %s', (kind, email, title, message) => {
  expect(kindOf(email, title, message)).toMatchObject({ kind });
});

it.each(trueAnswers)('a person wrote "%s": %s', (title, message) => {
  expect(kindOf('', title, message)).toEqual({ kind: 'person' });
});

it('enough of both were tried', () => {
  expect(machineMails.length).toBeGreaterThanOrEqual(150);
  expect(trueAnswers.length).toBeGreaterThanOrEqual(150);
});

it.each([
  ['Finnish', 'Kutsu: Katselmus @ ti 1.12.2026 10.00 - 11.00 (EET) (ann@firm.test)'],
  ['Czech', 'Pozvánka: Revize @ út 1. 12. 2026 10:00 - 11:00 (SEČ) (ann@firm.test)'],
  ['Turkish', 'Davet: Gözden geçirme @ 1 Ara 2026 Sal 10:00 - 11:00 (GMT+3) (ann@firm.test)'],
  ['Greek', 'Πρόσκληση: Έλεγχος @ Τρί 1 Δεκ 2026 10:00 - 11:00 (EET) (ann@firm.test)'],
  ['Japanese', '招待: 確認 @ 2026年12月1日(火) 10:00 - 11:00 (JST) (ann@firm.test)'],
  ['Finnish, accepted', 'Hyväksytty: Katselmus @ ti 1.12.2026 10.00 - 11.00 (EET) (tom@client.test)'],
])('a subject in a calendar’s own form is an invitation, though its language is none of ours: %s', (_, title) => {
  expect(kindOf('', title, 'Katselmus\ntiistai 1. joulukuuta')).toMatchObject({ kind: 'invitation' });
});

it.each([
  [
    'what a mail program puts before an answer',
    'VS: Kutsu: Katselmus @ ti 1.12.2026 10.00 - 11.00 (EET) (ann@firm.test)',
  ],
  ['no hours', 'Kysymys: Katselmus @ tehdas (ann@firm.test)'],
  ['nobody’s calendar', 'Katselmus: tavataan @ tehdas 1.12. klo 10'],
  ['no word of what it is', 'Katselmus @ ti 1.12.2026 10.00 - 11.00 (EET) (ann@firm.test)'],
])('a person may write a subject like it: %s', (_, title) => {
  expect(kindOf('', title, 'Sopii, nähdään silloin.')).toEqual({ kind: 'person' });
});

it('says by which words, as they stand in the mail', () => {
  expect(kindOf('', 'Automatische Antwort: Angebot', '')).toEqual({
    kind: 'absent',
    words: 'Automatische Antwort: Angebot',
  });
});

it.each<[string, string, string, string, ReturnType<typeof mailKind>]>([
  ['a bounce by its server alone', 'postmaster@mx.test', '', 'Hello', { kind: 'bounce', words: 'postmaster@mx.test' }],
  [
    'a receipt of a server, whatever it says',
    'postmaster@mx.test',
    'Read: Offer',
    'Nobody knows what else this one says.',
    { kind: 'receipt', words: 'Read: Offer' },
  ],
  [
    'a delay of a server',
    'postmaster@mx.test',
    'Delivery delayed: Offer',
    'Nobody knows what else this one says.',
    { kind: 'notice', words: 'Delivery delayed: Offer' },
  ],
  ['a bounce by its subject', '', 'Undeliverable: Offer', '', { kind: 'bounce', words: 'Undeliverable: Offer' }],
  ['a delay by its subject', '', 'Delivery delayed: Offer', '', { kind: 'notice', words: 'Delivery delayed: Offer' }],
  [
    'a receipt by the line of another machine',
    '',
    'Read: Offer',
    'Please do not reply to this message, our house is asleep.',
    { kind: 'receipt', words: 'Read: Offer' },
  ],
  ['a receipt above few words', '', 'Read: Offer', 'Ida Lundqvist, Buyer', { kind: 'receipt', words: 'Read: Offer' }],
  ['a receipt above a time alone', '', 'Read: Offer', '12:30', { kind: 'receipt', words: 'Read: Offer' }],
  ['no receipt above a sentence', '', 'Read: Offer', 'I read it twice.', { kind: 'person' }],
  [
    'no receipt above a sentence, whatever hours the subject has',
    '',
    'Read: Offer 10:00 - 11:00',
    'I read it twice today.',
    { kind: 'person' },
  ],
  [
    'no bounce above a sentence that a program writes of something else',
    '',
    'Undeliverable: Offer',
    'Please find our new address below, Ida.',
    { kind: 'person' },
  ],
  [
    'an invitation with hours, whatever it says',
    '',
    'Accepted: Review @ Mon 30 Nov 2026 10:00 - 11:00',
    'We look forward to it.',
    { kind: 'invitation', words: 'Accepted: Review @ Mon 30 Nov 2026 10:00 - 11:00' },
  ],
  ['no invitation without hours', '', 'Accepted: Review', 'We look forward to it.', { kind: 'person' }],
  [
    'a receipt of a help desk',
    '',
    'Pump 3 leaks [#1234]',
    'Hello Ida!\nOur team will get back to you.',
    { kind: 'receipt', words: 'Pump 3 leaks [#1234]' },
  ],
  ['no receipt by a number alone', '', 'Pump 3 leaks [#1234]', 'The pump leaks since today.', { kind: 'person' }],
  ['no receipt without a number', '', 'Pump 3 leaks', 'Our team will get back to you.', { kind: 'person' }],
  ['no receipt in an answer', '', 'Re: Pump 3 leaks [#1234]', 'Our team will get back to you.', { kind: 'person' }],
  [
    'an invitation to a call by two of its lines',
    '',
    'Review',
    'Meeting ID: 123 456\nPasscode: abc',
    { kind: 'invitation', words: 'Review' },
  ],
  [
    'one that asks in such a line',
    '',
    'Review',
    'Microsoft Teams: need help?\nPasscode: abc\nSee you there',
    { kind: 'invitation', words: 'Review' },
  ],
  ['no invitation by one line', '', 'Review', 'Let us use Google Meet.', { kind: 'person' }],
  ['no invitation with a question', '', 'Review', 'Meeting ID: 123\nPasscode: abc\nDoes it suit?', { kind: 'person' }],
  ['no invitation in an answer', '', 'Re: Review', 'Meeting ID: 123\nPasscode: abc', { kind: 'person' }],
  [
    'an absence by the sentence in its subject',
    '',
    'I am on holiday until Monday',
    'Ida',
    { kind: 'absent', words: 'I am on holiday until Monday' },
  ],
  ['no absence by it in an answer', '', 'Re: I am on holiday until Monday', 'Ida', { kind: 'person' }],
  ['no absence by it above the matter', '', 'I am on holiday until Monday', 'The order can wait.', { kind: 'person' }],
  [
    'an absence by what it says',
    '',
    'Re: Offer',
    'Hello,\nI’m out of the office until Monday.',
    { kind: 'absent', words: "i'm out of the office until monday." },
  ],
  [
    'a program’s subject above anything',
    '',
    'Automatic reply: Offer',
    'Shall we talk about the order?',
    { kind: 'absent', words: 'Automatic reply: Offer' },
  ],
  [
    'no absence by a person’s subject above the matter',
    '',
    'Urlaub: Angebot',
    'Die Bestellung eilt.',
    { kind: 'person' },
  ],
  [
    'a receipt below a subject of absence',
    '',
    'Automatic reply: Offer',
    'We have received your message.',
    { kind: 'receipt', words: 'Automatic reply: Offer' },
  ],
  [
    'a notice by its sentence',
    'shop@harbour.test',
    'Offer',
    'Hello Ida\nPlease do not reply to this e-mail.',
    { kind: 'notice', words: 'please do not reply to this e-mail.' },
  ],
  [
    'no notice of who asks beside it',
    '',
    'Offer',
    'Please do not reply to this e-mail.\nCan you call me?',
    { kind: 'person' },
  ],
  [
    'a notice of a program by its address',
    'no-reply@harbour.test',
    'Offer',
    'Hello Ida',
    { kind: 'notice', words: 'no-reply@harbour.test' },
  ],
])('is %s', (_, email, title, message, expected) => {
  expect(kindOf(email, title, message)).toEqual(expected);
});

it('looks at the beginning of what is long, in sentences that are folded and trimmed', () => {
  const sender = { role: 'from' as const, email: 'postmaster@mx.test' };
  expect(mailKind({ people: [sender], title: ` ${'x'.repeat(1000)} ` }, '')).toMatchObject({ words: 'x'.repeat(600) });
  expect(mailKind({ people: [sender] }, '')).toEqual({ kind: 'bounce', words: 'postmaster@mx.test' });
  expect(sentencesOf('Grüße!  Ida’s desk.\n\n12. Mai')).toEqual(['gruse!', "ida's desk.", '12. mai']);
  expect(sentencesOf('x'.repeat(9000))).toEqual(['x'.repeat(600)]);
  expect(sentencesOf('yes! '.repeat(2000))).toHaveLength(1600);
});

it('a page without a sender is nobody’s mail', () => {
  expect(mailKind({ people: [{ role: 'contact', email: 'ida@harbour.test' }], title: 'OOO' }, '')).toEqual({
    kind: 'person',
  });
});

it('the case of letters, marks around the subject and invisible letters change nothing', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...machineMails.filter(([kind]) => kind !== 'notice')),
      fc.constantFrom(
        (text: string) => text,
        (text: string) => text.toUpperCase(),
        (text: string) => `\u200E${text} `,
      ),
      ([kind, email, title, message], change) => {
        expect(kindOf(email, change(title), message)).toMatchObject({ kind });
      },
    ),
  );
});

it('never throws, and takes no endless time, whatever a mail says', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 500 }), fc.string({ maxLength: 3000 }), (title, message) => {
      expect(kindOf('', title, message).kind).toBeTypeOf('string');
    }),
  );
});
