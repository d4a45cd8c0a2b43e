/** What companies of one country are called, and how they write it. */
export interface Land {
  tld: string;
  owners: string[];
  trades: string[];
  /** The spellings of one legal form each; the name carries the first. */
  forms: [string, ...string[]][];
  givenNames: string[];
  /** A free-mail provider of the country. */
  freeMail: string;
  and: string;
}

export const LANDS: readonly Land[] = [
  {
    tld: 'de',
    owners: ['Müller', 'Schröder', 'Böhm', 'Groß', 'Jäger', 'Köster', 'Vogelsang', 'Bauer', 'Weißhaupt', 'Übelacker'],
    trades: ['Bau', 'Maschinenbau', 'Technik', 'Logistik', 'Brauerei', 'Handels', 'Werkzeuge', 'Gebäudeservice'],
    forms: [
      ['GmbH', 'Gesellschaft mit beschränkter Haftung', 'G.m.b.H.', 'Ges.m.b.H.'],
      ['AG', 'Aktiengesellschaft', 'A.G.'],
      ['GmbH & Co. KG', 'GmbH und Co KG', 'GmbH & Co.KG'],
      ['e.K.', 'eingetragener Kaufmann', 'e. K.'],
      ['UG (haftungsbeschränkt)', 'Unternehmergesellschaft (haftungsbeschränkt)', 'UG'],
    ],
    givenNames: ['Jürgen', 'Sabine', 'Björn', 'Käthe', 'Heike', 'Lutz'],
    freeMail: 'gmx.de',
    and: 'und',
  },
  {
    tld: 'hu',
    owners: ['Kovács', 'Szűcs', 'Tóth', 'Kőszegi', 'Fűzfa', 'Bíró', 'Őrségi', 'Pásztor', 'Csörgő', 'Nyírő'],
    trades: ['Bau', 'Építő', 'Gép', 'Szerszám', 'Nyomda', 'Élelmiszer', 'Kereskedelmi', 'Fuvarozó'],
    forms: [
      ['Kft.', 'Korlátolt Felelősségű Társaság', 'KFT', 'K.F.T.'],
      ['Zrt.', 'Zártkörűen Működő Részvénytársaság', 'ZRt'],
      ['Nyrt.', 'Nyilvánosan Működő Részvénytársaság'],
      ['Bt.', 'Betéti Társaság', 'BT'],
      ['e.v.', 'egyéni vállalkozó', 'E.V.'],
    ],
    givenNames: ['Ágnes', 'Gergő', 'Zsófia', 'Bálint', 'Éva', 'Győző'],
    freeMail: 'freemail.hu',
    and: 'és',
  },
  {
    tld: 'no',
    owners: ['Østby', 'Åsen', 'Kjær', 'Bjørnstad', 'Sæther', 'Hansen', 'Nordnes', 'Lødingen', 'Årdal', 'Fjeldstad'],
    trades: ['Bygg', 'Fisk', 'Mekaniske', 'Transport', 'Trelast', 'Teknikk', 'Elektro', 'Møbler'],
    forms: [
      ['AS', 'A/S', 'Aksjeselskap'],
      ['ASA', 'A.S.A.', 'Allmennaksjeselskap'],
      ['ANS', 'A.N.S.', 'Ansvarlig selskap'],
      ['ENK', 'Enkeltpersonforetak'],
      ['DA', 'D.A.'],
    ],
    givenNames: ['Bjørg', 'Håkon', 'Solveig', 'Øyvind', 'Kåre', 'Tiril'],
    freeMail: 'online.no',
    and: 'og',
  },
  {
    tld: 'co.za',
    owners: [
      'Karoo',
      'Van der Merwe',
      'Botha',
      'Drakens',
      'Kliprivier',
      'Nkosi',
      'Steyn',
      'Bokkeveld',
      'Dlamini',
      'Naudé',
    ],
    trades: ['Boerdery', 'Vervoer', 'Farms', 'Wines', 'Mynbou', 'Engineering', 'Solutions', 'Konstruksie'],
    forms: [
      ['(Pty) Ltd', 'Proprietary Limited', 'Pty. Ltd.', '(Edms) Bpk', 'Eiendoms Beperk'],
      ['CC', 'C.C.'],
      ['Ltd', 'Limited', 'LTD.'],
      ['NPC', 'N.P.C.'],
      ['Inc', 'Incorporated', 'Inc.'],
    ],
    givenNames: ['Thandi', 'Pieter', 'Annelize', 'Sipho', 'Riaan', 'Lerato'],
    freeMail: 'mweb.co.za',
    and: 'en',
  },
  {
    tld: 'co.uk',
    owners: [
      'Brightwater',
      'O’Neil',
      'Harrow',
      'Ashdown',
      'Pemberton',
      'Wexford',
      'Larkfield',
      'Thistle',
      'Merrow',
      'Quill',
    ],
    trades: ['Foods', 'Manufacturing', 'International', 'Technologies', 'Group', 'Logistics', 'Brothers', 'Interiors'],
    forms: [
      ['Ltd', 'Limited', 'Ltd.', 'LTD'],
      ['PLC', 'Public Limited Company', 'P.L.C.', 'plc'],
      ['LLP', 'Limited Liability Partnership', 'L.L.P.'],
      ['Inc.', 'Incorporated', 'INC'],
      ['Co. Ltd', 'Company Limited', 'Co., Ltd.'],
    ],
    givenNames: ['Priya', 'Tom', 'Niamh', 'Alasdair', 'Grace', 'Owen'],
    freeMail: 'btinternet.com',
    and: 'and',
  },
];
