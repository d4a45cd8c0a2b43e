import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { concludeRhythm } from '../../../lib/conclude/customer';
import type { AccountClause } from '../../../lib/domain/account/account-sentence';
import type { HeldLabel } from '../../../lib/domain/account/labels';
import type { TierAnswer } from '../../../lib/domain/account/tier';
import type { Proposal } from '../../../lib/domain/records/proposal';
import { defaultSettings } from '../../../lib/domain/settings';
import { standingOf } from '../book/standing-of';
import {
  byLabels,
  complaint,
  names,
  partnerSince,
  plain,
  promise,
  proposal,
  rhythm,
  sentence,
  today,
} from './sentence-facts';

describe('how the account stands', () => {
  it('is said by the tier alone where nothing more is known', () => {
    expect(sentence({})).toEqual([{ clause: 'standing', tier: 'standard', since: null, share: null }]);
  });

  it('is dated by the tier set by hand', () => {
    const byHand = { tier: 'key' as const, because: 'chosen', since: '2026-03-02' };
    expect(sentence({ tier: { ...plain, tier: 'key', byHand } })[0]).toMatchObject({
      tier: 'key',
      since: '2026-03-02',
    });
  });

  it('is dated by the first of the labels entered', () => {
    const tier = byLabels([partnerSince('2026-05-11'), partnerSince('2025-03-02')]);
    expect(sentence({ tier })[0]).toMatchObject({ since: '2025-03-02' });
  });

  it('has no date where the ledger decides: since when is not known', () => {
    const computed: HeldLabel = {
      label: 'breadwinner',
      level: 'company',
      how: 'computed',
      because: {
        criterion: 'share',
        share: 0.18,
        threshold: 0.1,
        amount: 18,
        total: 100,
        basis: 'profit',
        currency: 'EUR',
        asOf: '2026-11-21',
      },
    };
    expect(sentence({ tier: byLabels([computed, partnerSince('2026-03-02')]) })[0]).toMatchObject({ since: null });
    const byBand: TierAnswer = {
      ...plain,
      tier: 'strategic',
      because: { rule: 'we depend on them', band: 'critical' },
    };
    expect(sentence({ tier: byBand })[0]).toMatchObject({ since: null });
  });

  it.each([
    [standingOf({ share: 0.18, basis: 'profit' }), { share: 0.18, basis: 'profit', isOfGroup: false }],
    [standingOf({ share: -0.02 }), { share: -0.02, basis: 'revenue', isOfGroup: false }],
    [standingOf({ customerId: 'group' }), { share: 0.05, basis: 'revenue', isOfGroup: true }],
    [standingOf({ amount: 60 }), { share: 0.05, basis: 'revenue', isOfGroup: true }],
    [standingOf({ share: null }), null],
    [standingOf({ share: 0 }), null],
  ])('names the share, and whose it is (%#)', (standing, share) => {
    expect(sentence({ standing })[0]).toMatchObject({ share });
  });
});

describe('the clauses', () => {
  it('tell the rhythm before a proposal where the order is late, after it where it is not', () => {
    const proposals = [proposal('2026-11-12')];
    expect(names({ rhythm: rhythm(61), proposals })).toEqual(['standing', 'rhythm', 'proposal']);
    expect(names({ rhythm: rhythm(12), proposals })).toEqual(['standing', 'proposal', 'rhythm']);
    expect(sentence({ rhythm: rhythm(61) })[1]).toEqual({ clause: 'rhythm', state: 'amber', every: 32, daysSince: 61 });
  });

  it('count an order up to the last day of the ledger, of which they name the day', () => {
    const usual = { ...rhythm(0).usual, lastOrder: '2026-08-01' };
    const standing = standingOf({ rhythm: usual, bookTo: '2026-09-30' });
    const known = concludeRhythm(standing, defaultSettings, Temporal.PlainDate.from('2026-11-29'));
    const because = { lastOrder: '2026-08-01', daysSince: 60, lostFrom: 50, alarm: 'red' as const };
    const lost = { lostOn: '2026-09-20', how: 'computed' as const, because };
    const knownTo = { daysSince: 60, knownTo: '2026-09-30' };
    expect(sentence({ standing, rhythm: known })[1]).toMatchObject({ clause: 'rhythm', ...knownTo });
    expect(sentence({ standing, rhythm: known, lost })[1]).toMatchObject({ clause: 'lost', ...knownTo });
  });

  it('say nothing of the rhythm where the last order lies after today', () => {
    expect(names({ rhythm: rhythm(-3) })).toEqual(['standing']);
  });

  it('say who is lost instead of the rhythm', () => {
    const because = { lastOrder: '2026-08-01', daysSince: 112, lostFrom: 79, alarm: 'red' as const };
    const computed = { lostOn: '2026-10-19', how: 'computed' as const, because };
    expect(sentence({ rhythm: rhythm(112), lost: computed })).toMatchObject([
      { clause: 'standing' },
      { clause: 'lost', how: 'computed', since: '2026-10-19', daysSince: 112 },
    ]);
    const entered = {
      lostOn: '2026-09-01',
      how: 'entered' as const,
      because: { winBackId: 'w', why: 'price' as const },
    };
    expect(sentence({ rhythm: rhythm(12), lost: entered })[1]).toEqual({
      clause: 'lost',
      how: 'entered',
      since: '2026-09-01',
    });
    expect(names({ rhythm: rhythm(12), lost: entered })).toEqual(['standing', 'lost']);
  });

  it('are three at most: the complaint before our promise, the promise before their answer', () => {
    const facts = [complaint('2026-11-10')];
    const promises = [promise('2026-11-16')];
    const proposals = [proposal('2026-11-12')];
    expect(names({ facts, promises, proposals })).toEqual(['standing', 'complaint', 'promise']);
    expect(names({ promises, proposals, rhythm: rhythm(12) })).toEqual(['standing', 'promise', 'proposal']);
    expect(names({ facts, promises, rhythm: rhythm(61) })).toEqual(['standing', 'rhythm', 'complaint']);
  });

  it('date what is open by the one that waits longest', () => {
    const facts = [complaint('2026-11-10'), complaint('2026-10-20'), complaint('2026-01-01', 'settled')];
    expect(sentence({ facts })[1]).toEqual({ clause: 'complaint', since: '2026-10-20', count: 2 });
    const promises = [
      promise('2026-11-20'),
      promise('2026-11-16'),
      promise('2026-11-21'),
      promise('2026-11-01', 'broken'),
    ];
    expect(sentence({ promises })[1]).toEqual({ clause: 'promise', since: '2026-11-16', count: 2 });
  });

  it.each<[string, Proposal, boolean]>([
    ['sent the day before', proposal('2026-11-20'), true],
    ['sent today', proposal('2026-11-21'), false],
    ['run after often enough', proposal('2026-11-12', { events: touches(4) }), true],
    [
      'answered',
      proposal('2026-11-12', { events: [{ kind: 'answered', on: '2026-11-13', meaning: 'questions' }] }),
      false,
    ],
    ['no longer valid', proposal('2026-10-01'), false],
    ['accepted', proposal('2026-11-12', { status: 'accepted' }), false],
  ])('name a proposal %s: %#', (_, one, isNamed) => {
    expect(names({ proposals: [one] }).includes('proposal')).toBe(isNamed);
  });
});

function touches(count: number): Proposal['events'] {
  const steps = ['confirm-arrival', 'ask-next-step', 'ask-urgency', 'agree-date'] as const;
  return steps.slice(0, count).map((step, n) => ({ kind: 'touched', on: `2026-11-${13 + n}`, step, reached: false }));
}

it('always begins with the standing, says nothing twice and has three clauses at most', () => {
  const days = fc.integer({ min: -400, max: 40 }).map((away) => today.add({ days: away }).toString());
  const anything = fc.record({
    rhythm: fc.option(fc.integer({ min: -20, max: 400 }).map(rhythm), { nil: null }),
    facts: fc.array(
      days.map((on) => complaint(on)),
      { maxLength: 4 },
    ),
    promises: fc.array(
      days.map((due) => promise(due)),
      { maxLength: 4 },
    ),
    proposals: fc.array(
      days.map((on) => proposal(on)),
      { maxLength: 4 },
    ),
  });
  fc.assert(
    fc.property(anything, (given) => {
      const clauses: AccountClause[] = sentence(given);
      const said = clauses.map(({ clause }) => clause);
      expect(said[0]).toBe('standing');
      expect(new Set(said).size).toBe(said.length);
      expect(said.length).toBeLessThanOrEqual(3);
      for (const one of clauses) {
        if ('daysSince' in one) expect(one.daysSince).toBeGreaterThanOrEqual(0);
        if (one.clause === 'promise' || one.clause === 'proposal') expect(one.since < today.toString()).toBe(true);
      }
    }),
  );
});
