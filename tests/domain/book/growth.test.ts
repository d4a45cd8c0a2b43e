import { describe, expect, it } from 'vitest';
import { labelsOf } from '../../../lib/domain/account/labels';
import { signalsOf } from '../../../lib/domain/account/signals';
import { growthOf } from '../../../lib/domain/book/growth';
import { defaultSettings } from '../../../lib/domain/settings';
import { accountOf } from './book-of';
import { standingOf } from './standing-of';

describe('growth', () => {
  it('compares the last 12 months with the 12 before', () => {
    expect(growthOf(standingOf({ amount: 150, previousAmount: 100 }), defaultSettings.rhythm)).toEqual({
      rate: 0.5,
      amount: 150,
      previousAmount: 100,
    });
    expect(growthOf(standingOf({ amount: 0, previousAmount: 100 }), defaultSettings.rhythm)?.rate).toBe(-1);
  });

  it.each([0, -20])('is not known where the 12 months before brought %i', (previousAmount) => {
    expect(growthOf(standingOf({ amount: 150, previousAmount }), defaultSettings.rhythm)).toBeNull();
  });

  it('is not known where the sales of the book have ended', () => {
    const figures = { asOf: '2026-11-21', amount: 20, previousAmount: 100 };
    expect(growthOf(standingOf({ ...figures, bookTo: '2026-07-24' }), defaultSettings.rhythm)?.rate).toBe(-0.8);
    expect(growthOf(standingOf({ ...figures, bookTo: '2026-07-23' }), defaultSettings.rhythm)).toBeNull();
  });

  it('is not known where the ledger begins after the first of the 24 months', () => {
    const figures = { asOf: '2026-11-21', amount: 150, previousAmount: 100 };
    expect(growthOf(standingOf({ ...figures, bookFrom: '2024-12-21' }), defaultSettings.rhythm)?.rate).toBe(0.5);
    expect(growthOf(standingOf({ ...figures, bookFrom: '2024-12-22' }), defaultSettings.rhythm)).toBeNull();
  });
});

describe('signals', () => {
  const today = Temporal.PlainDate.from('2026-11-21');
  const signals = (previousAmount: number) =>
    signalsOf(accountOf({ id: 'kovacs-bau' }), standingOf({ amount: 120, previousAmount }), defaultSettings, today);

  it('shows fast growth from a fifth more on, with its figures', () => {
    const [signal] = signals(100);
    expect(signal).toMatchObject({
      signal: 'fast growing',
      because: { amount: 120, previousAmount: 100, threshold: 0.2 },
    });
    expect(signals(101)).toEqual([]);
  });

  it('shows who is a member of a group, but not its top', () => {
    const member = standingOf({ customerId: 'holding' });
    const because = { customerId: 'holding' };
    expect(signalsOf(accountOf({ id: 'kovacs-bau' }), member, defaultSettings, today)).toEqual([
      { signal: 'member of a group', because },
    ]);
    expect(
      signalsOf(accountOf({ id: 'kovacs-bau', parentId: 'holding' }), undefined, defaultSettings, today),
    ).toHaveLength(1);
    expect(signalsOf(accountOf({ id: 'kovacs-bau' }), standingOf(), defaultSettings, today)).toEqual([]);
  });

  it('shows what somebody entered from its day on, and makes no tier of it', () => {
    const evidence = 'For the fair; Eva may be called.';
    const signals = [
      { signal: 'referenceable' as const, evidence, since: '2026-11-21' },
      { signal: 'beta tester' as const, evidence: '', since: '2026-11-22' },
    ];
    const account = accountOf({ id: 'kovacs-bau', signals });
    expect(signalsOf(account, standingOf(), defaultSettings, today)).toEqual([
      { signal: 'referenceable', because: { evidence, since: '2026-11-21' } },
    ]);
    expect(labelsOf(account, standingOf(), defaultSettings.dependency, today)).toEqual([]);
  });
});
