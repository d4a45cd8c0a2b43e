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
  {
    id: 'sample-promise-brightwater',
    account: 'sample-brightwater',
    person: 'sample-tom',
    text: 'Send the price of two more seats',
    made: 1,
    due: 1,
  },
];
