import { describe, expect, it } from 'vitest';
import { handOverOf } from '../../lib/conclude/hand-over';
import { day } from '../../lib/domain/records/day';
import { accountOf, personOf } from '../domain/book/book-of';
import { contextOf } from './context-of';

const asOf = { today: day('2026-11-19'), timeZone: 'UTC' };
const tiered = (id: string, tier: 'key' | 'standard') =>
  accountOf({ id, tierByHand: { tier, because: 'agreed', since: '2026-01-02' } });
const step = (accountId: string, due: string) => ({
  ...{ id: `s ${accountId}`, accountId, text: 'Call', due, status: 'open' as const, createdAt: '2026-11-01T08:00:00Z' },
});
const promise = (status: 'open' | 'kept', due: string) => ({
  ...{ id: `${status} ${due}`, accountId: 'a', text: 'Send drawings', madeOn: '2026-11-01', due, status },
});

describe('what is handed over', () => {
  it('is read in this order: warnings, then what is due, then by weight', () => {
    const pack = handOverOf(
      [
        contextOf({ account: tiered('Standard', 'standard') }),
        contextOf({ account: tiered('Key', 'key') }),
        contextOf({ account: tiered('Due', 'standard'), followUps: [step('Due', '2026-11-19')] }),
        contextOf({ account: tiered('Later', 'standard'), followUps: [step('Later', '2026-11-20')] }),
        contextOf({ account: tiered('Late', 'standard'), promises: [promise('open', '2026-11-18')] }),
      ],
      asOf,
    );
    expect(pack.map(({ known, because }) => [known.account.id, because])).toEqual([
      ['Late', 'warnings'],
      ['Due', 'due'],
      ['Key', 'worth'],
      ['Later', 'worth'],
      ['Standard', 'worth'],
    ]);
  });

  it('warns of complaints, late promises, invoices, opponents and contracts that end, and of nothing that is settled', () => {
    const fact = (id: string, complaint: 'open' | 'settled') => ({
      ...{
        id,
        accountId: 'a',
        section: 'history' as const,
        text: id,
        source: {},
        learnedOn: '2026-11-02',
        pinned: false,
      },
      complaint,
    });
    const invoice = (id: string, dueOn: string, paidOn?: string) => ({
      ...{ id, accountId: 'a', amount: 100, currency: 'EUR', dueOn },
      ...(paidOn && { paidOn }),
    });
    const [one] = handOverOf(
      [
        contextOf({
          account: accountOf({ id: 'a' }),
          facts: [fact('Wrong colour', 'open'), fact('Too late', 'settled')],
          promises: [promise('open', '2026-11-18'), promise('open', '2026-11-19'), promise('kept', '2026-11-02')],
          receivables: [invoice('i', '2026-10-02'), invoice('j', '2026-10-01', '2026-10-05')],
          people: [personOf({ id: 'Opponent', accountId: 'a', group: { support: -2, power: 2 } })],
          contracts: [
            { id: 'c', accountId: 'a', title: 'Frame', endsOn: '2026-12-31' },
            { id: 'd', accountId: 'a', title: 'Later', endsOn: '2028-12-31' },
          ],
        }),
      ],
      asOf,
    );
    expect(one?.warnings.map((warning) => warning.kind)).toEqual([
      'complaint',
      'promise',
      'invoice',
      'opponent',
      'contract',
    ]);
    expect(one?.promises.map(({ due }) => due)).toEqual(['2026-11-18', '2026-11-19']);
  });

  it('warns of a contract that ended and was not renewed, and of none that another one follows', () => {
    const contract = (id: string, endsOn: string) => ({ id, accountId: 'a', title: id, endsOn });
    const ended = contract('Frame', '2026-09-30');
    const warningsWith = (contracts: readonly (typeof ended)[]) =>
      handOverOf([contextOf({ account: accountOf({ id: 'a' }), contracts: [...contracts] })], asOf)[0]?.warnings;
    expect(warningsWith([ended])).toEqual([{ kind: 'contractOver', title: 'Frame', endsOn: '2026-09-30' }]);
    expect(warningsWith([ended, contract('Next', '2028-12-31')])).toEqual([]);
  });

  it('names the goals that are under way alone', () => {
    const goal = (id: string, state: 'open' | 'reached' | 'given up' | 'on the way') => ({
      ...{ id, accountId: 'a', goal: 'new offers' as const, text: id, state, setOn: '2026-10-01' },
    });
    const [one] = handOverOf(
      [contextOf({ goals: [goal('1', 'open'), goal('2', 'reached'), goal('3', 'on the way'), goal('4', 'given up')] })],
      asOf,
    );
    expect(one?.goals.map(({ id }) => id)).toEqual(['1', '3']);
  });
});
