import type { PlainKind } from '../../../lib/domain/records/kinds';

/** One record of a kind: what is typed, and what its list and the book then say. */
interface Story {
  kind: PlainKind;
  title: string;
  add: string;
  /** What is typed or chosen, by the field's words. */
  given: Record<string, string>;
  /** What the list then says, and what stands in the book. */
  says: string;
  kept: object;
  /** One field changed, what the list then says. */
  changed: [field: string, value: string, says: string];
}

/** One of each kind that is kept in the lists of an account's page. */
export const stories: Story[] = [
  {
    kind: 'contracts',
    title: 'Contracts',
    add: 'Add contract',
    given: { What: 'Frame contract', 'Ends on': '2027-03-31', Worth: '120000', Currency: 'chf' },
    says: 'until March 31, 2027 · CHF',
    kept: { title: 'Frame contract', endsOn: '2027-03-31', amount: 120_000, currency: 'CHF' },
    changed: ['What', 'Frame contract 2', 'Frame contract 2'],
  },
  {
    kind: 'tenders',
    title: 'Tenders',
    add: 'Add tender',
    given: { What: 'Cranes 2027', 'Bids are due on': '2027-09-30' },
    says: 'bids due on September 30, 2027 · expected',
    kept: { title: 'Cranes 2027', deadline: '2027-09-30', status: 'expected' },
    changed: ['State', 'we do not bid', 'we do not bid'],
  },
  {
    kind: 'deliveries',
    title: 'Deliveries',
    add: 'Add delivery',
    given: { What: 'Six cranes', 'Delivered on': '2026-11-17', 'What the client says': 'happy' },
    says: 'delivered on November 17, 2026 · happy',
    kept: { title: 'Six cranes', promisedOn: '2026-11-19', deliveredOn: '2026-11-17', voice: 'happy' },
    changed: ['What the client says', 'unhappy', 'unhappy'],
  },
  {
    kind: 'receivables',
    title: 'Receivables',
    add: 'Add receivable',
    given: { Invoice: 'RE-7', Amount: '4200.50', 'Due on': '2026-10-01' },
    says: 'due on October 1, 2026 · overdue',
    kept: { invoice: 'RE-7', amount: 4200.5, currency: 'EUR', dueOn: '2026-10-01' },
    changed: ['Paid on', '2026-11-18', 'paid on November 18, 2026'],
  },
  {
    kind: 'returns',
    title: 'Returns',
    add: 'Add return',
    given: { 'Why they sent it back': 'wrong goods', 'Product group': 'Hoists', Worth: '1234.56' },
    says: 'Hoists · wrong goodsNovember 19, 2026 · €1,235',
    kept: { on: '2026-11-19', why: 'wrong goods', productGroup: 'Hoists', worth: 1234.56, currency: 'EUR' },
    changed: ['What happened', 'One hook too small', 'One hook too small'],
  },
  {
    kind: 'goals',
    title: 'Goals',
    add: 'Add goal',
    given: { 'What is to be reached': 'A service contract', 'What we do for it': 'Draft it', 'By when': '2027-03-31' },
    says: 'open · by March 31, 2027 · Anna Becker · measure: Draft it',
    kept: { goal: 'grow revenue and profit', text: 'A service contract', state: 'open', setOn: '2026-11-19' },
    changed: ['State', 'reached', 'reached'],
  },
  {
    kind: 'planEntries',
    title: 'Problems, projects, events',
    add: 'Add entry',
    given: { 'What it is about': 'Late parts', 'When, or by when': '2027-03-31' },
    says: 'Problem of theirs: Late partsMarch 31, 2027',
    kept: { kind: 'problem', text: 'Late parts', on: '2027-03-31' },
    changed: ['Done on', '2026-11-18', 'done on November 18, 2026'],
  },
  {
    kind: 'surveys',
    title: 'Satisfaction surveys',
    add: 'Add survey',
    given: { Satisfaction: '4', 'Who answered': 'Kovács Ágnes', 'In their words': 'Good so far' },
    says: '4 of 5November 19, 2026 · Kovács Ágnes · Good so far',
    kept: { on: '2026-11-19', score: 4, personId: 'a', text: 'Good so far' },
    changed: ['Satisfaction', '5', '5 of 5'],
  },
  {
    kind: 'reviews',
    title: 'Account reviews',
    add: 'Add review',
    given: { 'Tie closer': 'A service contract', Notes: 'Good talk' },
    says: 'Tie closer: A service contract · Good talk',
    kept: { on: '2026-11-19', departments: [], goals: [{ goal: 'tie closer', text: 'A service contract' }] },
    changed: ['New offers', 'Leasing', 'New offers: Leasing'],
  },
  {
    kind: 'promises',
    title: 'Promises',
    add: 'Add promise',
    given: { 'What you promised': 'The price list', 'By when': '2026-11-30', 'To whom': 'Szabó Gergő' },
    says: 'by November 30, 2026 · Szabó Gergő · open',
    kept: { text: 'The price list', due: '2026-11-30', madeOn: '2026-11-19', personId: 'g', status: 'open' },
    changed: ['State', 'broken', '0 kept, 0 late, 1 broken'],
  },
  {
    kind: 'winBacks',
    title: 'Losses',
    add: 'Add loss',
    given: { 'Why they left': 'Missed promise or deadline', 'What we offer to win them back': 'Two months free' },
    says: 'Open · offered: Two months free',
    kept: { lostOn: '2026-11-19', why: 'missed promise', offer: 'Two months free', result: 'open' },
    changed: ['Result', 'Won back', 'Won back'],
  },
  {
    kind: 'walletEntries',
    title: 'Share of wallet',
    add: 'Add spending',
    given: { Branch: 'Győr', Offer: 'Cranes', 'They spend a year': '1000', 'Of it with us': '250' },
    says: 'Our share of their wallet: 25% (€250 of €1,000).',
    kept: { branch: 'Győr', offer: 'Cranes', spend: 1000, ours: 250, currency: 'EUR' },
    changed: [
      'Who supplies',
      'nobody',
      'Sell next: Cranes to Győr. Nobody supplies it there. €750 a year is to be won.',
    ],
  },
  {
    kind: 'evaluations',
    title: 'Customer evaluation',
    add: 'Add evaluation',
    given: { Revenue: '4', Stability: '3' },
    says: '3.5 of 5',
    kept: { on: '2026-11-19', scores: { turnover: 4, stability: 3 } },
    changed: ['Complexity', '5', '4 of 5'],
  },
  {
    kind: 'portfolioScores',
    title: 'Portfolio scores',
    add: 'Add scores',
    given: { 'Attractive: Size': '8', 'Our strength: Price': '2.5' },
    says: 'Attractiveness 8 · our strength 2.5',
    kept: { attractiveness: { size: 8 }, strength: { price: 2.5 } },
    changed: ['Our strength: Price', '7', 'our strength 7'],
  },
  {
    kind: 'relationshipHours',
    title: 'Hours spent',
    add: 'Add hours',
    given: { Hours: '12.5' },
    says: 'November 202612.5 hours',
    kept: { month: '2026-11', hours: 12.5 },
    changed: ['Month', '2026-10', 'October 2026'],
  },
];
