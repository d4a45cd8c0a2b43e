import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSignature } from '../../../lib/domain/mail/signature';

const agnes = { name: 'Kovács Ágnes', email: 'agnes.kovacs@kovacs-bau.test' };
const priya = { name: 'Priya Nair', email: 'priya@brightwater.test' };
const kern = { name: 'Renate Kern', email: 'r.kern@kern-stahl.test' };
const ola = { name: 'Ola Nordlie', email: 'ola.nordlie@fjellheim.test' };
const pieter = { name: 'Pieter Botha', email: 'pbotha@karoo-staal.test' };
type Sender = Parameters<typeof readSignature>[1];

describe('reads', () => {
  it.each<[string, Sender, string, ReturnType<typeof readSignature>]>([
    [
      'an English one after closing words',
      priya,
      'Hi Anna,\nlooks good to me.\n\nBest regards,\nPriya Nair\nHead of Procurement\nBrightwater Ltd\nT: +44 20 5550 0142 | M: +44 7700 900123\nF: +44 20 5550 0199',
      { name: 'Priya Nair', title: 'Head of Procurement', phone: '+44 20 5550 0142' },
    ],
    [
      'a German one after dashes, with the fax first',
      kern,
      'Passt, danke.\n\n-- \nDr. Renate Kern\nLeiterin Einkauf\nKern Stahl GmbH\nFax: +49 30 5550 199\nTel.: +49 (0)30 5550-142\nHRB 123456',
      { name: 'Dr. Renate Kern', title: 'Leiterin Einkauf', phone: '+49 (0)30 5550-142' },
    ],
    [
      'closing words above the dashes',
      kern,
      'Passt.\nMit freundlichen Grüßen\nRenate Kern\n\n-- \nKern Stahl GmbH\nGeschäftsführer: Max Kern\nTel. 030/5550 142',
      { name: 'Renate Kern', phone: '030/5550 142' },
    ],
    [
      'a Hungarian one with the family name first',
      agnes,
      'Kedves Anna!\nRendben.\nÜdvözlettel:\nKovács Ágnes\nbeszerzési vezető\nKovács Bau Kft.\nMobil: +36 30 555 0142\nAdószám: 12345678-2-41',
      { name: 'Kovács Ágnes', title: 'beszerzési vezető', phone: '+36 30 555 0142' },
    ],
    [
      'a Norwegian one in one line',
      ola,
      'Takk for samtalen.\n\nMed vennlig hilsen\nOla Nordlie | Innkjøpssjef | Tlf: 55 50 01 42',
      { name: 'Ola Nordlie', title: 'Innkjøpssjef', phone: '55 50 01 42' },
    ],
    [
      'an Afrikaans one, the name by its address',
      { email: 'pbotha@karoo-staal.test' },
      'Goeie dag\nReg so.\nVriendelike groete\nPieter Botha\nHoof: Aankope\nSel: 082 555 0142',
      { name: 'Pieter Botha', phone: '082 555 0142' },
    ],
    [
      'a table whose labels stand in cells of their own',
      pieter,
      'Dankie\n\nGroete\nPieter Botha\nDirekteur\nTel\n+27 21 555 0142\nFaks\n+27 21 555 0199',
      { name: 'Pieter Botha', title: 'Direkteur', phone: '+27 21 555 0142' },
    ],
    [
      'a first name alone as a mark, not as a name',
      priya,
      'See you.\nCheers\nPriya\nCFO, Brightwater Ltd\n+44 20 5550 0142',
      { title: 'CFO', phone: '+44 20 5550 0142' },
    ],
    [
      'a name behind which the title stands',
      priya,
      'Ok.\n\nThanks!\nPriya Nair, Purchasing Manager\n(M) +44 7700 900123',
      { name: 'Priya Nair', title: 'Purchasing Manager', phone: '+44 7700 900123' },
    ],
    [
      'a name that the page writes without accents',
      { name: 'Agnes Kovacs', email: 'agnes@kovacs-bau.test' },
      'Üdv,\nKovács Ágnes\nügyvezető igazgató',
      { name: 'Kovács Ágnes', title: 'ügyvezető igazgató' },
    ],
    [
      'the one above an answered mail',
      priya,
      'Yes.\nRegards\nPriya Nair\nBuyer\n\nOn Fri, 20 Nov 2026 at 09:00, Anna Becker <anna@our-firm.test>\nwrote:\n> Regards\n> Priya Nair\n> CEO\n> T: +44 20 5550 0177',
      { name: 'Priya Nair', title: 'Buyer' },
    ],
    ['a family name before a comma', agnes, 'Üdv\nKovács, Ágnes', { name: 'Kovács, Ágnes' }],
    ['a title behind such a name, which is not surely whole', priya, 'Regards\nNair, Priya, Buyer', { title: 'Buyer' }],
    ['a name with a hyphen', { name: 'Anna-Maria Kern' }, 'Gruß\nAnna-Maria Kern', { name: 'Anna-Maria Kern' }],
  ])('%s', (_, sender, message, expected) => {
    expect(readSignature(message, sender)).toEqual(expected);
  });
});

describe('knows the name where', () => {
  it.each([
    ['it stands in the fourth line', 'Gruß\na\nb\nc\nRenate Kern'],
    ['it stands below lines of signs', 'Gruß\n___\n===\n* * *\n– –\n—-\n\nRenate Kern'],
    ['marks stand behind the closing words', 'Passt.\nViele Grüße , –\nRenate Kern'],
    ['closing words stand below the dashes', '-- \nGruß\nMfg\nVG\nLG\nBG\nRenate Kern'],
    ['dashes are before all else', '-- \nRenate Kern\nGruß'],
    ['dashes stand above, and closing words far below', 'a\nb\n-- \nRenate Kern\na\nb\nGruß\nMax'],
    ['closing words are before all else', 'Gruß\nRenate Kern\n\n-- \nKern Stahl GmbH'],
    ['closing words come after much else', 'a\nb\nc\nd\ne\nGruß\nRenate Kern\n-- \nBerlin'],
    ['closing words stand eight lines above the dashes', 'Gruß\nRenate Kern\na\nb\nc\nd\ne\nf\n-- \nBerlin'],
  ])('%s', (_, message) => {
    expect(readSignature(message, kern)).toEqual({ name: 'Renate Kern' });
  });
});

describe('takes for a title', () => {
  const [nine, ninety] = ['Director of one two three four five six seven', `Director ${'x'.repeat(81)}`];
  it.each([
    ['what stands behind a dash', ' - Leiterin Einkauf | Kern Stahl GmbH', 'Leiterin Einkauf'],
    ['what stands behind an empty part', ' || Leiterin Einkauf', 'Leiterin Einkauf'],
    ['two jobs', '\nLeiterin Einkauf,  Prokuristin, Kern Stahl GmbH | Berlin', 'Leiterin Einkauf, Prokuristin'],
    ['a job after a degree with a dot', '\nDipl.-Ing. Leiterin Einkauf', 'Dipl.-Ing. Leiterin Einkauf'],
    ['a job with a blank before its comma', '\nProkuristin , Kern Stahl GmbH', 'Prokuristin'],
    ['a job with a blank that does not break', '\nProkuristin\u00A0, Kern Stahl GmbH', 'Prokuristin'],
    [
      'two jobs with such blanks',
      '\nLeiterin Einkauf , Prokuristin , Kern Stahl GmbH',
      'Leiterin Einkauf, Prokuristin',
    ],
    ['a job in the second line below', '\nBerlin\nProkuristin', 'Prokuristin'],
    ['a job of nine words', `\n${nine}`, nine],
    ['a job with blanks between', '\nHead  of  our  own  small  house', 'Head  of  our  own  small  house'],
    ['a job of ninety letters', `\n${ninety}`, ninety],
  ])('%s', (_, behind, title) => {
    expect(readSignature(`Gruß\n| Renate Kern${behind}`, kern)).toEqual({ name: 'Renate Kern', title });
  });
});

it.each([
  ['Petra Meister', ', Meister', 'Meister'],
  ['Ole Leder', ' | Leder', 'Leder'],
  ['Renate Kern', ', Kern, Prokuristin', 'Prokuristin'],
])('takes for a title what is a job, though it is the name, too: %s%s', (name, behind, title) => {
  expect(readSignature(`Gruß\n${name}${behind}`, { name })).toEqual({ name, title });
});

it('takes a telephone behind the name, and up to thirteen lines below it', () => {
  const phone = 'Tel. 030 5550142';
  const of = (behind: string) => readSignature(`Gruß\nRenate Kern${behind}`, kern).phone;
  expect(of(` | ${phone}`)).toBe('030 5550142');
  expect(of(`\n${'a\n'.repeat(12)}${phone}`)).toBe('030 5550142');
  expect(of(`\n${'a\n'.repeat(13)}${phone}`)).toBe(undefined);
});

const QUOTED = 'Mit freundlichen Grüßen\nRenate Kern\nLeiterin Einkauf\nTel. +49 30 5550 142';

describe('reads nothing', () => {
  it.each<[string, Sender, string]>([
    ['beyond 50,000 letters', kern, `${'a'.repeat(50_000)}\n${QUOTED}`],
    ['where nothing closes the mail', kern, 'Renate Kern\nLeiterin Einkauf\nTel. +49 30 5550 142'],
    ['of a name alone', kern, 'Passt.\nRenate Kern'],
    ['above the closing words', kern, 'Renate Kern\nViele Grüße\nMax Muster'],
    ['in the fifth line', kern, 'Viele Grüße\na\nb\nc\nd\nRenate Kern'],
    ['far above the dashes', kern, 'Viele Grüße\nRenate Kern\na\nb\nc\nd\ne\nf\ng\n-- \nBerlin'],
    ['of somebody else', kern, 'Viele Grüße\nMax Muster\nLeiter Einkauf\nTel. +49 30 5550 142'],
    ['of a relative', { name: 'Péter Kovács' }, 'Üdv\nKovács Ágnes\nigazgató\n+36 1 555 0142'],
    ['under a role address', { email: 'info@kern-stahl.test' }, QUOTED],
    ['in quoted lines', kern, QUOTED.replace(/^/gm, '> ')],
    ['below "On ... wrote:"', kern, `Ok\nOn 20 Nov 2026, Renate Kern wrote:\n${QUOTED}`],
    [
      'below "Am ... schrieb"',
      kern,
      `Ok\nAm Fr., 20. Nov. 2026 um 09:00 Uhr schrieb Renate Kern <r@k.test>:\n${QUOTED}`,
    ],
    [
      'below "... ezt írta"',
      kern,
      `Ok\nRenate Kern <r@k.test> ezt írta (időpont: 2026. nov. 20., P, 9:00):\n${QUOTED}`,
    ],
    ['below "... skrev"', kern, `Ok\nfre. 20. nov. 2026 kl. 09:00 skrev Renate Kern <r@k.test>:\n${QUOTED}`],
    ['below "... geskryf"', kern, `Ok\nOp Vr. 20 Nov. 2026 om 09:00 het Renate Kern <r@k.test> geskryf:\n${QUOTED}`],
    [
      'below Outlook’s header',
      kern,
      `Ok\nVon: Renate Kern <r@k.test>\nGesendet: Freitag, 20. November 2026\n${QUOTED}`,
    ],
    ['below its English one', kern, `Ok\nFrom: Renate Kern\nSent: Friday\nTo: Anna\n${QUOTED}`],
    ['below a divider', kern, `Ok\n-----Ursprüngliche Nachricht-----\n${QUOTED}`],
    ['in a forwarded mail', kern, `---------- Forwarded message ---------\n${QUOTED}`],
    ['in an empty mail', kern, ''],
  ])('%s', (_, sender, message) => {
    expect(readSignature(message, sender)).toEqual({});
  });
});

describe('takes no number for a telephone that may be another', () => {
  it.each([
    'Fax: +49 30 5550 199',
    'Telefax +49 30 5550 199',
    'Tel./Fax +49 30 5550 199',
    'F +49 30 5550 199',
    'Fax\n+49 30 5550 199',
    'Zentrale: Tel. +49 30 5550 100',
    'Sekretariat: Tel. +49 30 5550 101',
    'USt-IdNr. DE123456789',
    'IBAN DE89 3704 0044 0532 0130 00',
    '12105 Berlin, Hafenstraße 12-14',
    'Tel. 110',
    '20.11.2026 09:00',
    'Please call our colleagues in the other house under +49 30 5550 199',
  ])('%s', (line) => {
    expect(readSignature(`Viele Grüße\nRenate Kern\n${line}`, kern)).toEqual({ name: 'Renate Kern' });
  });
});

describe('takes no line for a title that may be another', () => {
  it.each([
    'Kern Stahl GmbH',
    'Your partner for steel',
    'Kern Sales Ltd',
    'Bitte wenden Sie sich an unseren Einkauf.',
    'Berlin',
    'Berlin\nHamburg\nProkuristin',
    'Prokuristin!',
    'Prokuristin seit 2020',
    'Prokuristin: Max Muster',
    'Prokuristin@kern-stahl.test',
    'Prokuristin, www.kern-stahl.test',
    'Wir suchen einen Leiter Einkauf',
    'Director of one two three four five six seven eight',
    `Director ${'x'.repeat(82)}`,
  ])('%s', (line) => {
    expect(readSignature(`Viele Grüße\nRenate Kern\n${line}`, kern)).toEqual({ name: 'Renate Kern' });
  });
});

it('never throws, and never says what is not in the message', () => {
  const part = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.constantFrom('-- ', 'Viele Grüße', 'Renate Kern', 'Tel.', 'Fax:'),
    fc.constantFrom('+49 30 5550 142', 'Leiterin Einkauf', ' | ', '> ', '\n'),
    fc.stringMatching(/^[+()\d ./–-]{5,30}$/),
  );
  const message = fc.array(part, { maxLength: 20 }).map((parts) => `Viele Grüße\nRenate Kern\n${parts.join('\n')}`);
  fc.assert(
    fc.property(fc.oneof(message, fc.string()), (text) => {
      const { name = '', title = '', phone = '' } = readSignature(text, kern);
      const plain = text.normalize('NFC').replace(/\p{Cf}/gu, '');
      expect(text).toContain(phone);
      expect(plain).toContain(name);
      for (const words of title.split(', ')) expect(plain).toContain(words);
      expect(title.length).toBeLessThanOrEqual(300);
      expect(phone.length).toBeLessThanOrEqual(60);
    }),
  );
});
