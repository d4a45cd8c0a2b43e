import { describe, expect, it } from 'vitest';
import type { AccountContext } from '../../lib/conclude/account-context';
import type { FollowUp } from '../../lib/domain/records/follow-up';
import type { Receivable } from '../../lib/domain/records/receivable';
import { plays } from '../../lib/plays/index';
import { runPlays } from '../../lib/plays/run-plays';
import { factOf } from './fact-of';
import { factsOf, touchOf } from './facts-of';
import { followUpOf } from './follow-up-of';
import { proposalOf } from './proposal-of';
import { monthlyBuyer } from './rhythm-of';
import { wordingOf } from './wording-of';

const ids = (given: Partial<AccountContext>, today = '2026-11-20') =>
  runPlays(factsOf(given, today)).map(({ playId }) => playId);
const invoice = (dueOn: string): Receivable => ({
  ...{ id: dueOn, accountId: 'kovacs-bau', amount: 900, currency: 'EUR' },
  dueOn,
});
const done = (playId: string, closedOn: string): FollowUp => ({
  ...followUpOf({ id: `done ${playId}`, playId }),
  status: 'done',
  closedOn,
});

describe('advice that was acted on', () => {
  const late = { receivables: [invoice('2026-10-01')], closed: [done('receivable-overdue', '2026-11-12')] };

  it('rests for its days, and comes back where nothing has changed', () => {
    expect(ids(late, '2026-11-19')).not.toContain('receivable-overdue');
    expect(ids(late, '2026-11-20')).toContain('receivable-overdue');
    expect(ids({ receivables: late.receivables }, '2026-11-19')).toContain('receivable-overdue');
  });

  it('comes back at once where something new has happened', () => {
    const another = { ...late, receivables: [...late.receivables, invoice('2026-11-13')] };
    expect(ids(another, '2026-11-16')).toContain('receivable-overdue');
  });

  it('rests as well after it was dismissed, whatever its facts are since', () => {
    const at = '2026-11-12T09:00:00Z';
    const dismissals = [{ id: 'd', playId: 'receivable-overdue', accountId: 'kovacs-bau', key: 'other facts', at }];
    expect(ids({ receivables: late.receivables, dismissals }, '2026-11-19')).not.toContain('receivable-overdue');
    expect(ids({ receivables: late.receivables, dismissals }, '2026-11-20')).toContain('receivable-overdue');
  });

  it('is acted on by a call, where it asks for one', () => {
    const slips = { standing: monthlyBuyer('2026-10-01') };
    const called = (on: string, given: object = {}) => ids({ ...slips, touches: [touchOf('agnes', on, given)] });
    expect(ids(slips)).toContain('slipping');
    expect(called('2026-11-06')).not.toContain('slipping');
    expect(called('2026-11-05')).toContain('slipping');
    expect(called('2026-11-06', { reached: false })).toContain('slipping');
    expect(called('2026-11-06', { kind: 'mail' })).toContain('slipping');
  });
});

describe('a courtesy', () => {
  const happy = {
    deliveries: [
      {
        ...{ id: 'l', accountId: 'kovacs-bau', title: 'Line', promisedOn: '2026-11-10', deliveredOn: '2026-11-10' },
        voice: 'happy' as const,
      },
    ],
    surveys: [{ id: 's', accountId: 'kovacs-bau', on: '2025-06-02', score: 4 }],
  };
  const courtesies = plays.flatMap(({ id, isCourtesy }) => (isCourtesy ? [id] : []));

  it('is a greeting, a survey or the wish for a reference', () => {
    expect(courtesies.sort()).toEqual(['ask-for-reference', 'occasion', 'survey-due']);
    expect(
      ids(happy)
        .filter((id) => courtesies.includes(id))
        .sort(),
    ).toEqual(['ask-for-reference', 'survey-due']);
  });

  it.each<[string, Partial<AccountContext>]>([
    ['slips', { standing: monthlyBuyer('2026-10-01') }],
    ['complains', { facts: [factOf({ complaint: 'open' })] }],
    [
      'waits',
      {
        proposals: [proposalOf({ sentOn: '2026-11-20', createdAt: '2026-11-20T09:00:00Z', validUntil: '2026-12-19' })],
      },
    ],
  ])('is none at a customer who %s', (_, trouble) => {
    expect(ids({ ...happy, ...trouble }).filter((id) => courtesies.includes(id))).toEqual([]);
  });
});

it('has payment asked for by others while a proposal leaves them in peace', () => {
  const proposals = [proposalOf({ sentOn: '2026-11-20', createdAt: '2026-11-20T09:00:00Z', validUntil: '2026-12-19' })];
  const receivables = [invoice('2026-10-01')];
  const advised = (given: Partial<AccountContext>) =>
    runPlays(factsOf(given, '2026-11-20')).find(({ playId }) => playId === 'receivable-overdue');
  expect(wordingOf(advised({ receivables }) ?? null)[1]).toMatch(/in all: 1\.$/);
  expect(wordingOf(advised({ receivables, proposals }) ?? null)[1]).toMatch(
    /in all: 1\. By your accounting department, in writing: a proposal leaves your contacts in peace until November 23, 2026\.$/,
  );
});
