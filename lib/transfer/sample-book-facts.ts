import type { Fact } from '../domain/records/fact';

/** A fact with its days counted from the day the book is loaded: `learned` back, `expires` ahead. */
export type SampleFact = {
  account: string;
  section: Fact['section'];
  text: string;
  learned: number;
  source?: Fact['source'];
  expires?: number;
  pinned?: true;
  complaint?: 'open' | 'settled';
};

export const SAMPLE_FACTS: readonly SampleFact[] = [
  {
    account: 'sample-kovacs-bau',
    section: 'general',
    text: 'Plans to bring 25 more people onto the system before the summer season.',
    source: { personId: 'sample-agnes' },
    learned: 9,
    pinned: true,
  },
  {
    account: 'sample-kovacs-bau',
    section: 'general',
    text: '140 people on eleven building sites; the head office is in Budapest.',
    source: { url: 'https://kovacs-bau.test/company' },
    learned: 320,
  },
  {
    account: 'sample-kovacs-bau',
    section: 'history',
    text: 'Delivered the first 40 licences in ten days; they chose us for the fast start.',
    learned: 700,
  },
  {
    account: 'sample-kovacs-bau',
    section: 'decision',
    text: 'Anything above 20,000 euros goes to the board, which meets on the first Monday of the month.',
    source: { personId: 'sample-agnes' },
    learned: 60,
    pinned: true,
  },
  {
    account: 'sample-kovacs-bau',
    section: 'competitors',
    text: 'A local supplier offers 15 % less for the rollout until the end of its campaign.',
    source: { personId: 'sample-gergo' },
    learned: 30,
    expires: 35,
  },
  {
    account: 'sample-muster',
    section: 'general',
    text: 'The budget for next year is approved; the second plant opens in spring.',
    source: { personId: 'sample-jurgen' },
    learned: 2,
    pinned: true,
  },
  {
    account: 'sample-muster',
    section: 'history',
    text: 'The nightly data exchange stops with a timeout; ticket 4711.',
    source: { personId: 'sample-jurgen' },
    learned: 5,
    complaint: 'open',
  },
  {
    account: 'sample-muster',
    section: 'history',
    text: 'Won the tender three years ago by the shorter implementation.',
    learned: 900,
  },
  {
    account: 'sample-muster',
    section: 'decision',
    text: 'IT recommends, purchasing compares three offers, the chief financial officer signs.',
    source: { personId: 'sample-sabine' },
    learned: 210,
  },
  {
    account: 'sample-muster',
    section: 'competitors',
    text: 'The framework contract of the second supplier ends in seven weeks.',
    source: { personId: 'sample-sabine' },
    learned: 45,
    expires: 49,
  },
  {
    account: 'sample-brightwater',
    section: 'general',
    text: 'Wants to renew for a year and add two seats.',
    source: { personId: 'sample-tom' },
    learned: 3,
    pinned: true,
  },
  {
    account: 'sample-brightwater',
    section: 'decision',
    text: 'Proposals go to Brightwater Holdings Ltd, attention of accounts payable; Priya signs.',
    source: { personId: 'sample-tom' },
    learned: 3,
  },
  {
    account: 'sample-brightwater',
    section: 'history',
    text: 'The invoice of last winter came twice; credited the same week.',
    learned: 260,
    complaint: 'settled',
  },
  {
    account: 'sample-brightwater',
    section: 'general',
    text: '310 people in four waterworks; a fifth is being built near Leeds and opens next autumn.',
    source: { url: 'https://brightwater.test/about' },
    learned: 48,
  },
  {
    account: 'sample-brightwater',
    section: 'decision',
    text: 'The head of IT wants every supplier to pass a security audit before a renewal.',
    source: { personId: 'sample-priya' },
    learned: 30,
  },
  {
    account: 'sample-brightwater',
    section: 'competitors',
    text: 'Nobody else supplies this category at the moment.',
    source: { personId: 'sample-tom' },
    learned: 190,
  },
  {
    account: 'sample-fjellvik',
    section: 'general',
    text: 'Third production line planned in Ålesund.',
    source: { url: 'https://fjellvik.test/news' },
    learned: 80,
  },
  {
    account: 'sample-fjellvik',
    section: 'decision',
    text: 'The plant manager decides alone up to 50,000 euros.',
    source: { personId: 'sample-ingrid' },
    learned: 150,
  },
  {
    account: 'sample-hansen',
    section: 'history',
    text: 'Complained twice about slow answers from our service desk.',
    learned: 66,
    complaint: 'open',
  },
  {
    account: 'sample-hansen',
    section: 'competitors',
    text: 'Was seen with a rival at the packaging fair.',
    source: { name: 'Jonas Wolf' },
    learned: 40,
  },
  {
    account: 'sample-veldspar',
    section: 'decision',
    text: 'Procurement asks for three quotes for every order.',
    learned: 400,
  },
  {
    account: 'sample-cairnmoor',
    section: 'history',
    text: 'Left after the price rise; the service was praised to the end.',
    learned: 200,
  },
  {
    account: 'sample-lindenhof',
    section: 'general',
    text: 'Five clinics, 2,300 people, one central purchasing department.',
    source: { url: 'https://lindenhof-kliniken.test/about' },
    learned: 25,
  },
  {
    account: 'sample-lindenhof',
    section: 'competitors',
    text: 'The contract of the present supplier ends in five months.',
    learned: 25,
    expires: 150,
  },
];
