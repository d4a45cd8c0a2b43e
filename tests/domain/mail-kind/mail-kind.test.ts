import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mailKind } from '../../../lib/domain/mail-kind/mail-kind';
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
