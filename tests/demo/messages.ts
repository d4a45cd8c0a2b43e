/** Somebody who writes or gets mail. */
export interface Correspondent {
  name: string;
  address: string;
}

export interface Mail {
  id: string;
  from: Correspondent;
  to: Correspondent[];
  cc?: Correspondent[];
  subject: string;
  text: string;
  html?: string;
  daysAgo: number;
  folder: 'INBOX' | 'Sent' | 'Kinds';
}

/** Whose mailbox it is. */
export const anna = { name: 'Anna Becker', address: 'anna.becker@nordlicht.test' };
const henrik = { name: 'Henrik Sørensen', address: 'henrik@nordlicht.test' };
const agnes = { name: 'Kovács Ágnes', address: 'agnes.kovacs@kovacs-bau.test' };
const gergo = { name: 'Szabó Gergő', address: 'gergo.szabo@kovacs-bau.test' };
const mueller = { name: 'Jürgen Müller', address: 'j.mueller@muster-maschinen.test' };
const weiss = { name: 'Weiß, Sabine (Einkauf)', address: 'einkauf@muster-maschinen.test' };
const tom = { name: 'Tom Okafor', address: 'tom.okafor@brightwater.test' };
const priya = { name: 'Priya Nair', address: 'priya@brightwater.test' };
const maja = { name: 'Maja Lindqvist', address: 'maja@lindqvist.test' };
const news = { name: 'Brightwater News', address: 'news@brightwater.test' };

/** Anna's mailbox, the oldest message first; the people are those of the sample book, but for one whom nobody knows yet. */
export const MESSAGES: Mail[] = [
  {
    id: 'hungarian-request',
    from: agnes,
    to: [anna],
    cc: [gergo],
    subject: 'Ajánlatkérés – bővítés 25 munkahelyre',
    text: 'Tisztelt Becker Asszony!\n\nA bemutató meggyőzött minket. Kérünk ajánlatot 25 munkahelyre, három évre.\nA részleteket Szabó Gergő kollégámmal egyeztesse.\n\nÜdvözlettel:\nKovács Ágnes\n',
    daysAgo: 9,
    folder: 'INBOX',
  },
  {
    id: 'hungarian-reply',
    from: anna,
    to: [agnes],
    cc: [gergo],
    subject: 'Re: Ajánlatkérés – bővítés 25 munkahelyre',
    text: 'Sehr geehrte Frau Kovács,\n\nunser Angebot über 25 Arbeitsplätze liegt bei. Es gilt dreißig Tage.\n\nAnna Becker\n',
    daysAgo: 8,
    folder: 'Sent',
  },
  {
    id: 'hungarian-question',
    from: gergo,
    to: [anna],
    cc: [agnes, henrik],
    subject: 'Re: Ajánlatkérés – bővítés 25 munkahelyre',
    text: 'Kedves Anna!\n\nKöszönjük az ajánlatot. A bevezetés árára szeretnénk rákérdezni; kedden tíz órakor jó Önnek?\n\nSzabó Gergő\n',
    daysAgo: 6,
    folder: 'INBOX',
  },
  {
    id: 'german-fault',
    from: mueller,
    to: [anna, henrik],
    cc: [weiss],
    subject: 'Schnittstelle steht seit gestern – bitte um Rückruf',
    text: 'Guten Tag Frau Becker,\n\nseit gestern Abend kommen keine Aufträge mehr bei uns an.\nBitte rufen Sie mich heute noch zurück.\n\nJürgen Müller\nMuster Maschinen AG\n',
    daysAgo: 5,
    folder: 'INBOX',
  },
  {
    id: 'english-renewal',
    from: tom,
    to: [anna],
    cc: [priya],
    subject: 'Renewal with two more seats',
    text: 'Hello Anna,\n\nwe stay for another year and need two more seats. Could you send us a proposal this week?\nPriya signs, please copy her. Marcus will ask for the security audit before he agrees.\n\nBest regards\nTom Okafor\nHead of operations, Brightwater Ltd\n',
    daysAgo: 3,
    folder: 'INBOX',
  },
  {
    id: 'colleague',
    from: henrik,
    to: [anna],
    subject: 'Budget round on Thursday',
    text: 'Anna,\n\nplease bring your figures for next year. Thursday, nine sharp.\n\nHenrik\n',
    daysAgo: 2,
    folder: 'INBOX',
  },
  {
    id: 'newsletter',
    from: news,
    to: [{ name: 'Our readers', address: 'readers@brightwater.test' }, anna],
    subject: 'Brightwater in November: five short reads',
    text: 'Five short reads for November.\n',
    html: '<h1>November</h1><p>Five short reads. <a href="https://www.example.org/read">Open them</a></p><img src="https://pixel.example.org/open.gif" width="1" height="1">',
    daysAgo: 1,
    folder: 'INBOX',
  },
  {
    id: 'stranger-request',
    from: maja,
    to: [anna],
    subject: 'Three new plants, one system?',
    text: 'Hello Anna,\n\nwe open three plants next year and look for one system for all of them.\nWhom should I talk to?\n\nMaja Lindqvist\nOperations director, Lindqvist\n',
    daysAgo: 1,
    folder: 'INBOX',
  },
];
