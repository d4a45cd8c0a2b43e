import type { Evaluation } from '../domain/records/evaluation';
import type { PortfolioScores } from '../domain/records/portfolio-scores';
import type { WalletEntry } from '../domain/records/wallet-entry';

/** Evaluations by the seven criteria, by the account's id without its prefix. */
export const SAMPLE_EVALUATIONS: readonly [string, Evaluation['scores']][] = [
  ['muster', { turnover: 5, margin: 4, payment: 5, paymentTerm: 3, stability: 5, partnership: 4, complexity: 2 }],
  ['kovacs-bau', { turnover: 4, margin: 4, payment: 4, paymentTerm: 4, stability: 4, partnership: 5, complexity: 3 }],
  ['tisza', { turnover: 3, margin: 5, payment: 2, paymentTerm: 2, stability: 3, partnership: 3 }],
];

/** Scores for the portfolio matrix: attractiveness, then our strength. */
export const SAMPLE_SCORES: readonly [string, PortfolioScores['attractiveness'], PortfolioScores['strength']][] = [
  [
    'muster',
    { size: 9, growth: 5, profitability: 7, reputation: 9, openness: 6 },
    { shareOfWallet: 7, relations: 6, productFit: 8, price: 5, service: 7 },
  ],
  [
    'kovacs-bau',
    { size: 7, growth: 8, profitability: 7, reputation: 6, openness: 9 },
    { shareOfWallet: 6, relations: 7, productFit: 8, price: 6, service: 8 },
  ],
  [
    'brightwater',
    { size: 8, growth: 7, profitability: 6, reputation: 7, openness: 5 },
    { shareOfWallet: 3, relations: 4, productFit: 6, price: 4, service: 5 },
  ],
  [
    'fjellvik',
    { size: 4, growth: 3, profitability: 5, reputation: 4, openness: 6 },
    { shareOfWallet: 8, relations: 9, productFit: 8, price: 7, service: 9 },
  ],
  [
    'hansen',
    { size: 3, growth: 2, profitability: 4, reputation: 3, openness: 3 },
    { shareOfWallet: 4, relations: 3, productFit: 5, price: 5, service: 4 },
  ],
];

/** Hours that the relationship takes a month. */
export const SAMPLE_HOURS: readonly [string, number][] = [
  ['muster', 14],
  ['kovacs-bau', 9],
  ['brightwater', 6],
  ['fjellvik', 3],
  ['hansen', 8],
  ['tisza', 4],
];

/** What the branches of one account spend, and who supplies them. */
export const SAMPLE_WALLETS: WalletEntry[] = [
  { ...wallet(1, 'Budapest', 'Licences'), spend: 180_000, ours: 150_000, holder: { who: 'us' } },
  { ...wallet(2, 'Budapest', 'Training'), spend: 40_000, ours: 0, holder: { who: 'nobody' } },
  {
    ...wallet(3, 'Győr', 'Licences'),
    spend: 90_000,
    ours: 0,
    holder: { who: 'competitor', name: 'Talpont Szoftver' },
  },
  { ...wallet(4, 'Győr', 'Services'), spend: 30_000, ours: 20_000, holder: { who: 'us' } },
];

function wallet(at: number, branch: string, offer: string) {
  return { id: `sample-wallet-${at}`, accountId: 'sample-kovacs-bau', branch, offer, currency: 'EUR' };
}
