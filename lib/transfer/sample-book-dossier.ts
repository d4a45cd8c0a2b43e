import type { Fact } from '../domain/fact';

/** A fact with its days counted from the day the book is loaded: `learned` back, `expires` ahead. */
export type SampleFact = {
  account: string;
  section: Fact['section'];
  text: string;
  learned: number;
  expires?: number;
  pinned?: true;
  complaint?: 'open' | 'settled';
};

export const SAMPLE_FACTS: readonly SampleFact[] = [
  {
    account: 'sample-kovacs-bau',
    section: 'general',
    text: 'Plans to bring 25 more people onto the system before the summer season.',
    learned: 9,
    pinned: true,
  },
  {
    account: 'sample-kovacs-bau',
    section: 'general',
    text: '140 people on eleven building sites; the head office is in Budapest.',
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
    learned: 60,
    pinned: true,
  },
  {
    account: 'sample-kovacs-bau',
    section: 'competitors',
    text: 'A local supplier offers 15 % less for the rollout until the end of its campaign.',
    learned: 30,
    expires: 35,
  },
  {
    account: 'sample-muster',
    section: 'general',
    text: 'The budget for next year is approved; the second plant opens in spring.',
    learned: 2,
    pinned: true,
  },
  {
    account: 'sample-muster',
    section: 'history',
    text: 'The nightly data exchange stops with a timeout; ticket 4711.',
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
    learned: 210,
  },
  {
    account: 'sample-muster',
    section: 'competitors',
    text: 'The framework contract of the second supplier ends in seven weeks.',
    learned: 45,
    expires: 49,
  },
  {
    account: 'sample-brightwater',
    section: 'general',
    text: 'Wants to renew for a year and add two seats.',
    learned: 3,
    pinned: true,
  },
  {
    account: 'sample-brightwater',
    section: 'decision',
    text: 'Proposals go to Brightwater Holdings Ltd, attention of accounts payable; Priya signs.',
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
    section: 'competitors',
    text: 'Nobody else supplies this category at the moment.',
    learned: 190,
  },
  { account: 'sample-fjellvik', section: 'general', text: 'Third production line planned in Ålesund.', learned: 80 },
  {
    account: 'sample-fjellvik',
    section: 'decision',
    text: 'The plant manager decides alone up to 50,000 euros.',
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

/** A proposal with its days counted from the day the book is loaded. */
export type SampleProposal = {
  id: string;
  account: string;
  people: string[];
  title: string;
  amount: number;
  sent: number;
  validFor: number;
  answered?: { after: number; meaning: 'accepted' | 'declined'; reason?: string; competitor?: string };
};

export const SAMPLE_PROPOSALS: readonly SampleProposal[] = [
  {
    id: 'sample-proposal-almtal',
    account: 'sample-almtal',
    people: ['sample-theresa'],
    title: 'Renewal, 18 licences',
    amount: 21_600,
    sent: 5,
    validFor: 30,
  },
  {
    id: 'sample-proposal-tisza',
    account: 'sample-tisza',
    people: ['sample-reka'],
    title: 'Training for two plants',
    amount: 9_800,
    sent: 26,
    validFor: 30,
  },
  {
    id: 'sample-proposal-fjellvik',
    account: 'sample-fjellvik',
    people: ['sample-ingrid'],
    title: 'Hardware for line two',
    amount: 44_000,
    sent: 120,
    validFor: 30,
    answered: { after: 6, meaning: 'accepted' },
  },
  {
    id: 'sample-proposal-veldspar',
    account: 'sample-veldspar',
    people: ['sample-pieter'],
    title: 'Service contract',
    amount: 36_000,
    sent: 90,
    validFor: 30,
    answered: { after: 20, meaning: 'declined', reason: 'Another supplier was cheaper.', competitor: 'Karoo Data' },
  },
];

/** Steps by hand and promises, due a number of days after the day the book is loaded. */
export const SAMPLE_STEPS: readonly { id: string; account: string; text: string; due: number }[] = [
  {
    id: 'sample-step-hansen',
    account: 'sample-hansen',
    text: 'Call Malte Hansen: why have the orders stopped?',
    due: -1,
  },
  { id: 'sample-step-muster', account: 'sample-muster', text: 'Tell Jürgen Müller what caused the timeout', due: 0 },
  { id: 'sample-step-lindenhof', account: 'sample-lindenhof', text: 'Find out who decides at Lindenhof', due: 4 },
];

export const SAMPLE_PROMISES: readonly {
  id: string;
  account: string;
  person: string;
  text: string;
  made: number;
  due: number;
}[] = [
  {
    id: 'sample-promise-kovacs',
    account: 'sample-kovacs-bau',
    person: 'sample-gergo',
    text: 'Send two references from the building trade',
    made: 6,
    due: 5,
  },
];
