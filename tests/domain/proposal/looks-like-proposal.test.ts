import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFollowedAlready } from '../../../lib/domain/proposal/followed-already';
import { proposalSigns, proposalTitle } from '../../../lib/domain/proposal/looks-like-proposal';
import type { Draft } from '../../../lib/domain/records/draft';

const draft = (given: Partial<Draft>): Draft => ({ to: [], subject: '', text: '', attachments: [], ...given });
const PDF = ['AN-17.pdf'];

describe('a sent mail looks like a proposal', () => {
  it('when it was sent from a proposal of the CRM', () => {
    expect(proposalSigns(draft({ subject: 'AN-17' }), true)).toEqual({ by: 'record' });
  });

  it.each([
    ['Proposal AN-17', 'Proposal'],
    ['Our quote for the roll-out', 'quote'],
    ['Quotation 2026/114', 'Quotation'],
    ['OFFER no. 17', 'OFFER'],
    ['Angebot AN-2026-0117', 'Angebot'],
    ['Ihr Preisangebot', 'Preisangebot'],
    ['Angebotsunterlagen Halle 3', 'Angebotsunterlagen'],
    ['Offerte Nr. 12', 'Offerte'],
    ['Unser Kostenvoranschlag', 'Kostenvoranschlag'],
    ['Kostenvoranschläge für beide Hallen', 'Kostenvoranschläge'],
    ['Ajánlat – 25 felhasználó', 'Ajánlat'],
    ['arajanlat 17', 'arajanlat'],
    ['Elküldjük árajánlatunkat', 'árajánlatunkat'],
    ['Tilbud på kraner', 'Tilbud'],
    ['Revidert pristilbud', 'pristilbud'],
    ['Kwotasie 17', 'Kwotasie'],
    ['Ons aanbod', 'aanbod'],
    ['Uw offerte', 'offerte'],
    ['Nabídka č. 17', 'Nabídka'],
  ])('by its subject: %s', (subject, word) => {
    expect(proposalSigns(draft({ subject }), false)).toEqual({ by: 'subject', word });
  });

  it.each([
    ['Angebot_2026-17.pdf', 'Angebot'],
    ['KovacsAngebot.docx', 'Angebot'],
    ['2026-11-20_arajanlat_v2.xlsx', 'arajanlat'],
    ['Quote-Brightwater.PDF', 'Quote'],
  ])('by the document it brings: %s', (name, word) => {
    expect(proposalSigns(draft({ subject: 'Cranes', attachments: [name] }), false)).toEqual({ by: 'attachment', word });
  });

  it.each([
    ['Dear Priya,\nplease find attached our proposal for the\nroll-out.', 'proposal'],
    ['Hallo Frau Kern, anbei erhalten Sie unser Angebot.', 'Angebot'],
    ['Mellékelten küldöm az árajánlatot.', 'árajánlatot'],
    ['Hei! Vedlagt følger tilbudet.', 'tilbudet'],
    ['Aangeheg is ons kwotasie.', 'kwotasie'],
  ])('by its text together with a document: %s', (text, word) => {
    expect(proposalSigns(draft({ subject: 'Cranes', text, attachments: PDF }), false)).toEqual({ by: 'text', word });
    expect(proposalSigns(draft({ subject: 'Cranes', text }), false)).toBeNull();
    expect(proposalSigns(draft({ subject: 'Cranes', text, attachments: ['logo.png'] }), false)).toBeNull();
  });

  it('by the subject of an answer only together with a document', () => {
    const answer = draft({ subject: 'AW: Angebot AN-17', text: 'Bis Montag!' });
    expect(proposalSigns(answer, false)).toBeNull();
    expect(proposalSigns({ ...answer, attachments: PDF }, false)).toEqual({ by: 'subject', word: 'Angebot' });
  });
});

describe('a sent mail does not look like a proposal', () => {
  it.each([
    'Lunch on Monday',
    'Offered help with the move',
    'We offer our congratulations',
    'Special offer of the canteen',
    'Offer of help',
    'Job offer',
    'Thanks for the offer',
    'Thank you for your quick quote',
    'Request for quotation: cranes',
    'Quote request',
    'Vielen Dank für Ihr Angebot',
    'Bitte um ein Angebot',
    'Angebotsanfrage Kräne',
    'Stellenangebote in Győr',
    'Sonderangebot im Baumarkt',
    'Ajánlatkérés – 25 felhasználó',
    'Köszönöm az ajánlatot',
    'Takk for tilbudet',
    'Tilbudsforespørsel kraner',
    'Dankie vir die aanbod',
    'Officer and quota',
    '',
  ])('by its subject: %s', (subject) => {
    expect(proposalSigns(draft({ subject }), false)).toBeNull();
    expect(proposalSigns(draft({ subject, attachments: ['Agenda.pdf'] }), false)).toBeNull();
  });

  it.each([
    'Thanks for the offer. The contract is attached.',
    'We have received an offer of your competitor. Attached the agenda.',
    'Can you offer me a date? The agenda is attached.',
    'Das Angebot der Kantine war gut. Anbei das Protokoll.',
    'Vielen Dank für Ihr Angebot, anbei die Bestellung.',
  ])('by its text, with any document: %s', (text) => {
    expect(proposalSigns(draft({ subject: 'Monday', text, attachments: ['Agenda.pdf'] }), false)).toBeNull();
  });
});

it('names the word as it stands in the mail, whatever the mail says, and never throws', () => {
  const words = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc.constantFrom(
      'Angebot',
      'árajánlatunk',
      'OFFER',
      'thanks for the',
      'anbei',
      'our',
      '\n',
      '. ',
      'TİLBUD',
      'ﬁne',
      'ß',
    ),
  );
  const text = fc.array(words, { maxLength: 12 }).map((parts) => parts.join(' '));
  fc.assert(
    fc.property(text, text, fc.array(text, { maxLength: 3 }), fc.boolean(), (subject, body, names, isProposal) => {
      const attachments = names.map((name) => `${name}.pdf`);
      const sign = proposalSigns(draft({ subject, text: body, attachments }), isProposal);
      if (sign === null || sign.by === 'record') {
        expect(sign !== null).toBe(isProposal);
        return;
      }
      const where = { subject: [subject], attachment: attachments, text: [body] }[sign.by];
      const plain = where.map((one) => one.normalize('NFC').replace(/\p{Cf}/gu, ''));
      expect(plain.some((one) => one.includes(sign.word))).toBe(true);
    }),
  );
});

it.each([
  [{ subject: 'Re: AW: Angebot AN-17' }, 'Angebot AN-17'],
  [{ subject: 'Fwd: [EXTERN] Proposal' }, 'Proposal'],
  [{ subject: 'Re: ', attachments: ['logo.png', 'Angebot AN-17.pdf'] }, 'Angebot AN-17'],
  [{ attachments: ['logo.png'] }, ''],
])('calls the proposal of %o “%s”', (given, title) => {
  expect(proposalTitle(draft(given))).toBe(title);
});

describe('a sent proposal is followed already', () => {
  const sent = { at: Date.parse('2026-11-20T09:00:00Z') };
  it.each([
    ['where another was started before', '2026-11-19T09:00:00Z', false],
    ['where one was started since', '2026-11-20T10:00:00.5+01:00', true],
  ])('%s', (_, createdAt, expected) => {
    expect(isFollowedAlready(sent, [{ createdAt }])).toBe(expected);
  });

  it('not where there is none', () => expect(isFollowedAlready(sent, [])).toBe(false));
});
