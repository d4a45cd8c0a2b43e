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
