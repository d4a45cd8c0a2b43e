import { describe, expect, it } from 'vitest';
import { labelsOf } from '../../../lib/domain/account/labels';
import { defaultSettings } from '../../../lib/domain/settings';
import { accountOf } from '../book/book-of';
import { standingOf } from '../book/standing-of';
import { enteredLabel } from './entered-label';

const today = Temporal.PlainDate.from('2026-11-21');
const labels = (account = accountOf({ id: 'kovacs-bau' }), standing = standingOf(), settings = defaultSettings) =>
  labelsOf(account, standing, settings.dependency, today);

describe('breadwinner', () => {
  it.each([
    [0.0999, 0],
    [0.1, 1],
    [0.5, 1],
    [0.9, 1],
  ])('with a share of %d is held %i times', (share, times) => {
    expect(labels(accountOf({ id: 'kovacs-bau' }), standingOf({ share }))).toHaveLength(times);
  });

  it('tells the figures that made it', () => {
    const standing = standingOf({ share: 0.42, amount: 420, total: 1000, basis: 'profit' });
    expect(labels(accountOf({ id: 'kovacs-bau' }), standing)).toEqual([
      {
        label: 'breadwinner',
        level: 'company',
        how: 'computed',
        because: {
          criterion: 'share',
          share: 0.42,
          threshold: 0.1,
          amount: 420,
          total: 1000,
          basis: 'profit',
          currency: 'EUR',
          asOf: '2026-11-21',
        },
      },
    ]);
  });

  it('follows the sum where the settings judge by a sum', () => {
    const settings = {
      ...defaultSettings,
      dependency: { ...defaultSettings.dependency, criterion: 'sum' as const, keySum: 60 },
    };
    expect(
      labels(accountOf({ id: 'kovacs-bau' }), standingOf({ share: 0.05, amount: 60 }), settings)[0]?.because,
    ).toMatchObject({
      criterion: 'sum',
      threshold: 60,
    });
    expect(labels(accountOf({ id: 'kovacs-bau' }), standingOf({ share: 0.15, amount: 59 }), settings)).toEqual([]);
  });

  it('is not guessed without a ledger or a total', () => {
    expect(labelsOf(accountOf({ id: 'kovacs-bau' }), undefined, defaultSettings.dependency, today)).toEqual([]);
    expect(labels(accountOf({ id: 'kovacs-bau' }), standingOf({ share: null }))).toEqual([]);
  });
});

describe('entered labels', () => {
  it('keep their level, their day and the example that shows them', () => {
    const entry = enteredLabel('expert', { level: 'department' });
    expect(labels(accountOf({ id: 'kovacs-bau', labels: [entry] }))).toEqual([
      {
        label: 'expert',
        level: 'department',
        how: 'entered',
        since: entry.since,
        because: { evidence: entry.evidence },
      },
    ]);
  });

  it('stand beside the computed one', () => {
    const account = accountOf({ id: 'kovacs-bau', labels: [enteredLabel('partner'), enteredLabel('innovator')] });
    const held = labels(account, standingOf({ share: 0.2 })).map(({ label }) => label);
    expect(held).toEqual(['breadwinner', 'partner', 'innovator']);
  });

  it('count from their day on', () => {
    const from = (since: string) =>
      labels(accountOf({ id: 'kovacs-bau', labels: [enteredLabel('partner', { since })] }));
    expect(from('2026-11-21')).toHaveLength(1);
    expect(from('2026-11-22')).toHaveLength(0);
  });
});
