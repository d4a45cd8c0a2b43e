import { expect, it } from 'vitest';
import type { AccountContext } from '../../lib/conclude/account-context';
import { defaultSettings } from '../../lib/domain/settings';
import { plays } from '../../lib/plays/index';
import { personOf } from '../domain/book/book-of';
import { figuresOf } from '../domain/book/figures-of';
import { standingOf } from '../domain/book/standing-of';
import { factsOf, keyAccount, touchOf } from './facts-of';
import { proposalOf } from './proposal-of';
import { prospectOf } from './prospect-of';
import { monthlyBuyer } from './rhythm-of';

const accountId = 'kovacs-bau';
const account = keyAccount();
const settings = { ...defaultSettings, holidays: { countries: ['HU'] } };
const people = ['agnes', 'bela'].map((id) => personOf({ id, group: { power: 3 } }));
const mails = (personId: string) =>
  ['09-22', '09-29', '10-06', '10-13', '10-20'].map((on) =>
    touchOf(personId, `2026-${on}`, { kind: 'mail', direction: 'in' }),
  );
const delivery = {
  accountId,
  title: 'Line',
  promisedOn: '2026-11-10',
  deliveredOn: '2026-11-10',
  voice: 'happy' as const,
};
const invoice = { accountId, amount: 900, currency: 'EUR', dueOn: '2026-11-01' };
const promise = { accountId, text: 'a sample', madeOn: '2026-11-01', due: '2026-11-10', status: 'open' as const };
const tender = { accountId, title: 'Bridge', deadline: '2027-01-29', status: 'expected' as const };
const loss = { accountId, lostOn: '2026-10-01', why: 'price' as const, result: 'open' as const };
const review = { accountId, departments: [], goals: [], notes: '' };
const suspected = prospectOf({ status: 'accepted', suspectedLabels: ['expert'] });
const holiday = { country: 'HU', name: 'A holiday', kind: 'holiday' as const };
const expert = { label: 'expert' as const, level: 'company' as const, evidence: '', since: '2026-01-05' };

const figures = figuresOf({ red: { cases: 30, real: 20 } });

/** Each play before and after something that it rests on has changed, on a Saturday. */
const changes: [playId: string, before: Partial<AccountContext>, after: Partial<AccountContext>][] = [
  ['ask-for-reference', { deliveries: [{ ...delivery, id: 'a' }] }, { deliveries: [{ ...delivery, id: 'b' }] }],
  ['gone-quiet', { touches: [touchOf('agnes', '2026-08-03')] }, { touches: [touchOf('agnes', '2026-08-04')] }],
  [
    'group-gap',
    {
      account,
      people: [personOf({ id: 'agnes', group: { roles: ['champion'] } })],
      touches: [touchOf('agnes', '2026-11-10')],
    },
    { account },
  ],
  ['label-undecided', { prospects: [suspected] }, { prospects: [{ ...suspected, suspectedLabels: ['partner'] }] }],
  [
    'label-undecided',
    { prospects: [{ ...suspected, suspectedLabels: ['expert', 'partner'] }] },
    {
      account: keyAccount({ labels: [expert] }),
      prospects: [{ ...suspected, suspectedLabels: ['expert', 'partner'] }],
    },
  ],
  ['lost-win-back', { winBacks: [{ ...loss, id: 'a' }] }, { winBacks: [{ ...loss, id: 'b' }] }],
  [
    'lost-win-back',
    { standing: monthlyBuyer('2026-03-02'), figures },
    { standing: monthlyBuyer('2026-05-04'), figures },
  ],
  [
    'occasion',
    { account, holidays: [{ ...holiday, on: '2026-11-25' }] },
    { account, holidays: [{ ...holiday, on: '2026-11-26' }] },
  ],
  ['person-silent', { people, touches: mails('agnes') }, { people, touches: mails('bela') }],
  ['promise-due', { promises: [{ ...promise, id: 'a' }] }, { promises: [{ ...promise, id: 'b' }] }],
  [
    'proposal-expiring',
    { proposals: [proposalOf({ validUntil: '2026-11-23' })] },
    { proposals: [proposalOf({ validUntil: '2026-11-24' })] },
  ],
  ['proposal-unanswered', { proposals: [proposalOf()] }, { proposals: [proposalOf({ id: 'new' })] }],
  ['prospect-waiting', { prospects: [prospectOf()] }, { prospects: [prospectOf({ id: 'second' })] }],
  ['receivable-overdue', { receivables: [{ ...invoice, id: 'a' }] }, { receivables: [{ ...invoice, id: 'b' }] }],
  [
    'review-due',
    { account, reviews: [{ ...review, id: 'a', on: '2026-05-05' }] },
    { account, reviews: [{ ...review, id: 'a', on: '2026-05-04' }] },
  ],
  [
    'single-thread',
    { account, people, touches: [touchOf('agnes', '2026-11-10')] },
    { account, people, touches: [touchOf('bela', '2026-11-10')] },
  ],
  ['slipping', { standing: monthlyBuyer('2026-10-01') }, { standing: monthlyBuyer('2026-10-02') }],
  [
    'survey-due',
    { surveys: [{ id: 'a', accountId, on: '2025-06-03', score: 4 }] },
    { surveys: [{ id: 'a', accountId, on: '2025-06-02', score: 4 }] },
  ],
  [
    'tender-start',
    { tenders: [{ ...tender, id: 'a' }] },
    { tenders: [{ ...tender, id: 'a', deadline: '2027-01-28' }] },
  ],
  ['visit-due', {}, { touches: [touchOf('agnes', '2025-06-02')] }],
];

it.each(changes)('a dismissed %s comes back once its facts change', (playId, before, after) => {
  const play = plays.find(({ id }) => id === playId);
  const [was, is] = [before, after].map((given) => play?.suggest(factsOf(given, '2026-11-21', settings)));
  expect([was?.playId, is?.playId]).toEqual([playId, playId]);
  expect(is?.key).not.toBe(was?.key);
});

it.each<[string, Partial<AccountContext>]>([
  ['ask-for-reference', { deliveries: [{ ...delivery, id: 'a' }] }],
  ['blocker-unattended', { people: [personOf({ id: 'bela', group: { support: -2 } })] }],
  ['monoclient-barriers', { standing: standingOf({ share: 0.8 }) }],
  ['next-step-missing', { account }],
  ['slipping', { standing: monthlyBuyer() }],
])('%s is due on Monday when it fires on a Saturday', (playId, given) => {
  const play = plays.find(({ id }) => id === playId);
  expect(play?.suggest(factsOf(given, '2026-11-21'))?.due).toBe('2026-11-23');
});
