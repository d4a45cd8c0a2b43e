import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCards } from '../../../lib/transfer/readers/vcard';

const card = (...lines: string[]) => ['BEGIN:VCARD', ...lines, 'END:VCARD', ''].join('\r\n');

/** The cells of the first card by their headings. */
function read(text: string): Record<string, string[]> {
  const [head, first] = readCards(text).rows;
  const named: Record<string, string[]> = {};
  head?.cells.forEach((heading, at) => {
    const cell = first?.cells[at];
    if (cell) named[heading] = [...(named[heading] ?? []), cell];
  });
  return named;
}

describe('a card', () => {
  it.each([
    [
      '3.0, with groups, escapes and folded lines',
      card(
        'VERSION:3.0',
        'N:Orsós;Anna;;;',
        'FN:Orsós Anna',
        'ORG:Tisza\\, Duna\\; Társa Kft.;Beszerzés',
        'TITLE:Head of',
        '  purchasing',
        'item1.EMAIL;type=INTERNET:anna@tisza.test',
        'EMAIL;TYPE=WORK,PREF:orsos@tisza.test',
        'TEL;TYPE=CELL:+36 30 1',
        'TEL;TYPE=WORK,FAX:+36 1 2',
      ),
      {
        Name: ['Orsós Anna'],
        Company: ['Tisza, Duna; Társa Kft.'],
        Department: ['Beszerzés'],
        'Job title': ['Head of purchasing'],
        Email: ['orsos@tisza.test', 'anna@tisza.test'],
        Phone: ['+36 30 1'],
      },
    ],
    [
      '2.1, quoted-printable over several lines',
      card(
        'VERSION:2.1',
        'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=98deg=C3=A5rd;K=',
        '=C3=A5re;;;',
        'ORG;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:Bj=F8rn AS',
        'TEL;WORK;VOICE:+47 1',
        'PHOTO;ENCODING=BASE64;JPEG:/9j/4AAQ',
        ' SkZJRgABAQAAAQAB',
        '',
      ),
      { Name: ['Kåre Ødegård'], Company: ['Bjørn AS'], Phone: ['+47 1'] },
    ],
    [
      '4.0, numbers as addresses and a birthday',
      card(
        'VERSION:4.0',
        'FN:Simon Berg',
        'N:Berg;Simon;;;ing. jr,M.Sc.',
        'BDAY:--0203',
        'TEL;VALUE=uri;TYPE="work,voice";PREF=1:tel:+1-418-656-9254;ext=102',
        'EMAIL:mailto:simon@berg.test',
      ),
      { Name: ['Simon Berg'], Phone: ['+1-418-656-9254 ext. 102'], Email: ['simon@berg.test'], Birthday: ['--0203'] },
    ],
    [
      'of somebody with a form of address and a second name, by given and family name',
      card('VERSION:3.0', 'FN:Mr. John Richter\\, James Doe Sr.', 'N:Doe;John;Richter\\, James;Mr.;Sr.'),
      { Name: ['John Doe'] },
    ],
    [
      'without a name, by the nickname',
      card('VERSION:3.0', 'NICKNAME:Johnny', 'ORG:Alba'),
      { Name: ['Johnny'], Company: ['Alba'] },
    ],
    [
      'within a card is left out',
      card('VERSION:3.0', 'FN:Eva Muster', 'AGENT:', 'BEGIN:VCARD', 'FN:Agent', 'END:VCARD', 'ORG:Alba'),
      { Name: ['Eva Muster'], Company: ['Alba'] },
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

it('every card is a row, whatever the line ends and wherever long lines are folded', () => {
  const word = fc
    .string({ unit: fc.constantFrom('a', 'ő', 'ß', ',', ';', '\\', ' ', ':'), minLength: 1, maxLength: 40 })
    .map((text) => `x${text}x`);
  fc.assert(
    fc.property(
      fc.array(fc.tuple(word, word), { minLength: 1, maxLength: 4 }),
      fc.constantFrom('\n', '\r\n', '\r'),
      fc.integer({ min: 5, max: 75 }),
      (people, end, width) => {
        const escaped = (text: string) => text.replace(/[\\,;]/g, '\\$&');
        const fold = (line: string) =>
          [...line].reduce((all, sign, at) => all + (at > 0 && at % width === 0 ? `${end} ` : '') + sign, '');
        const text = people
          .map(([name, company]) =>
            [
              'BEGIN:VCARD',
              'VERSION:4.0',
              fold(`FN:${escaped(name)}`),
              fold(`ORG:${escaped(company)}`),
              'END:VCARD',
            ].join(end),
          )
          .join(end);
        const shown = (one: string) => one.replace(/\s+/g, ' ');
        expect(
          readCards(text)
            .rows.slice(1)
            .map(({ cells }) => [shown(cells[0] ?? ''), shown(cells[1] ?? '')]),
        ).toEqual(people.map(([name, company]) => [shown(name), shown(company)]));
      },
    ),
  );
});

describe('cards of other programs', () => {
  it('end where the next begins, where nothing says that they end', () => {
    const text = 'BEGIN:VCARD\nFN:Eva Muster\nBEGIN:VCARD\nFN:Tom Test\nEND:VCARD\nBEGIN:VCARD\nFN:Jo Last';
    expect(
      readCards(text)
        .rows.slice(1)
        .map(({ cells }) => cells[0]),
    ).toEqual(['Eva Muster', 'Tom Test', 'Jo Last']);
    const agent =
      'BEGIN:VCARD\nFN:Eva Muster\nAGENT:\nBEGIN:VCARD\nFN:Anna Agent\nEND:VCARD\nEMAIL:eva@otter.test\nEND:VCARD';
    expect(
      readCards(agent)
        .rows.slice(1)
        .map(({ cells }) => cells),
    ).toEqual([['Eva Muster', '', '', '', 'eva@otter.test']]);
  });

  it('say a name in several languages: that of the screen, else in English, else the first', () => {
    const text = card(
      'VERSION:4.0',
      'FN;ALTID=1;LANGUAGE=ja:山田太郎',
      'FN;ALTID=1;LANGUAGE=en:Taro Yamada',
      'TITLE;ALTID=2;LANGUAGE=en:Buyer',
      'TITLE;ALTID=2;LANGUAGE=de-AT:Einkäufer',
    );
    expect(readCards(text, 'de').rows.at(1)?.cells.slice(0, 4)).toEqual(['Taro Yamada', '', '', 'Einkäufer']);
    expect(readCards(text, 'nb').rows.at(1)?.cells.slice(0, 4)).toEqual(['Taro Yamada', '', '', 'Buyer']);
  });

  it('name the address of work before that of home, and write texts in base 64', () => {
    const text = card(
      'VERSION:2.1',
      'FN;ENCODING=BASE64;CHARSET=UTF-8:SsO2cmcgTcO8bGxlcg==',
      'EMAIL;TYPE=HOME:j@home.test',
      'EMAIL;TYPE=WORK:j@otter.test',
      'PHOTO;ENCODING=BASE64;JPEG:AAAA',
      ' BBBB',
      '',
    );
    expect(read(text)).toMatchObject({ Name: ['Jörg Müller'], Email: ['j@otter.test', 'j@home.test'] });
  });
});
