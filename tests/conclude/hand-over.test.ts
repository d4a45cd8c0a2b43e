import { describe, expect, it } from 'vitest';
import { handOverOf } from '../../lib/conclude/hand-over';
import { day } from '../../lib/domain/records/day';
import { accountOf, personOf } from '../domain/book/book-of';
import { standingOf } from '../domain/book/standing-of';
import { proposalOf } from '../plays/proposal-of';
import { monthlyBuyer } from '../plays/rhythm-of';
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
        contextOf({ account: tiered('Wide', 'standard'), standing: standingOf({ share: 0.04 }) }),
        contextOf({ account: tiered('Weighty', 'key') }),
        contextOf({ account: tiered('Due', 'standard'), followUps: [step('Due', '2026-11-19')] }),
        contextOf({ account: tiered('Later', 'standard'), followUps: [step('Later', '2026-11-20')] }),
        contextOf({ account: tiered('Late', 'standard'), promises: [promise('open', '2026-11-18')] }),
      ],
      asOf,
    );
    expect(pack.map(({ known, because }) => [known.account.id, because])).toEqual([
      ['Late', 'warnings'],
      ['Due', 'due'],
      // By the weight of the tier times the root of the share; one of which the ledger says nothing counts as a hundredth.
      ['Weighty', 'worth'],
      ['Wide', 'worth'],
      ['Later', 'worth'],
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
          promises: [
            ...[promise('open', '2026-11-20'), promise('open', '2026-11-18')],
            ...[promise('open', '2026-11-19'), promise('kept', '2026-11-02')],
          ],
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
    expect(one?.warnings).toEqual([
      { kind: 'complaint', text: 'Wrong colour', since: '2026-11-02' },
      { kind: 'promise', promise: promise('open', '2026-11-18') },
      { kind: 'invoice', count: 1, dueOn: '2026-10-02' },
      { kind: 'opponent', name: 'Opponent' },
      { kind: 'contract', title: 'Frame', endsOn: '2026-12-31' },
    ]);
    expect(one?.promises.map(({ due }) => due)).toEqual(['2026-11-18', '2026-11-19', '2026-11-20']);
  });

  it.each<[string, string, object, object[]]>([
    ['orders later than usual', '2026-11-19', {}, [{ kind: 'silent', daysSince: 49, state: 'amber' }]],
    ['is silent longer than usual', '2026-12-19', {}, [{ kind: 'silent', daysSince: 79, state: 'red' }]],
    ['orders as usual', '2026-11-17', {}, []],
    ['is a company of a group that does', '2026-11-19', { standing: { ...monthlyBuyer(), customerId: 'top' } }, []],
    [
      'is lost already',
      '2026-11-19',
      { winBacks: [{ id: 'w', accountId: 'kovacs-bau', lostOn: '2026-11-02', why: 'price', result: 'open' }] },
      [{ kind: 'lost', on: '2026-11-02' }],
    ],
    [
      'waits for its proposal',
      '2026-11-02',
      { proposals: [proposalOf({ title: 'AN-1' })] },
      [{ kind: 'wait', title: 'AN-1', until: '2026-11-03' }],
    ],
  ])('warns of a customer that %s', (_, today, given, warnings) => {
    const context = contextOf({ standing: monthlyBuyer(), ...given });
    expect(handOverOf([context], { today: day(today), timeZone: 'UTC' })[0]?.warnings).toEqual(warnings);
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
