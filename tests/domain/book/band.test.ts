import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checklistsOf } from '../../../lib/domain/account/dependency-checklist';
import { bandOf } from '../../../lib/domain/book/band';
import type { GroupMember } from '../../../lib/domain/book/customer-of';
import { defaultSettings } from '../../../lib/domain/settings';
import { compute, line } from './compute-standings';

const { dependency } = defaultSettings;
/** The band of each amount, each of a customer of its own, from the share that the book gives it. */
const bandsOf = (amounts: number[], settings = dependency, accounts: GroupMember[] = []) => {
  const { of } = compute(
    amounts.map((amount, place) => line(`${place}`, amount)),
    { accounts },
  );
  return amounts.map((_, place) => bandOf({ share: of[place]?.share ?? null }, settings).band);
};

describe('the band of a customer', () => {
  it('follows the share of each customer in a spread book', () => {
    const bands = bandsOf([420, 180, 120, 90, 70, 50, 40, 30]);
    expect(bands).toEqual(['critical', 'key', 'key', null, null, null, null, null]);
  });

  it.each([0.7, 0.75])('is monoclient for 76 %% of the book where the switch stands at %d', (monoclientAbove) => {
    expect(bandsOf([760, 120, 80, 40], { ...dependency, monoclientAbove })).toEqual(['monoclient', 'key', null, null]);
  });

  it('is critical for 72 % where the switch stands at 75 %', () => {
    expect(bandOf({ share: 0.72 }, { ...dependency, monoclientAbove: 0.75 }).band).toBe('critical');
    expect(bandOf({ share: 0.72 }, dependency).band).toBe('monoclient');
  });

  it.each([
    [0.0999, null, 0.1],
    [0.1, 'key', 0.1],
    [0.2, 'key', 0.1],
    [0.2001, 'critical', 0.2],
    [0.7, 'critical', 0.2],
    [0.7001, 'monoclient', 0.7],
  ])('of a share of %d is %s, measured against %d', (share, band, threshold) => {
    expect(bandOf({ share }, dependency)).toEqual({ band, because: { criterion: 'share', share, threshold } });
  });

  it('does not miss 10 % by the rounding of a sum', () => {
    expect(bandsOf([0.1, ...new Array(9).fill(0.1)])).toEqual(new Array(10).fill('key'));
  });

  it('is none where the share is not known', () => {
    expect(bandOf({ share: null }, dependency)).toEqual({
      band: null,
      because: { criterion: 'share', share: null, threshold: 0.1 },
    });
  });

  it('follows an absolute sum where the user prefers one, while dependency stays a share', () => {
    const bySum = { ...dependency, criterion: 'sum' as const, keySum: 500 };
    expect(bandOf({ share: 0.01, amount: 500 }, bySum)).toEqual({
      band: 'key',
      because: { criterion: 'sum', amount: 500, threshold: 500 },
    });
    expect(bandOf({ share: 0.15, amount: 499 }, bySum).band).toBeNull();
    expect(bandOf({ share: 0.3, amount: 499 }, bySum).band).toBe('critical');
    expect(bandOf({ share: 0.8, amount: 499 }, bySum).band).toBe('monoclient');
    expect(bandOf({ share: 0.15 }, bySum)).toEqual({
      band: 'key',
      because: { criterion: 'share', share: 0.15, threshold: 0.1 },
    });
  });

  it.each([
    ['own', 0.05, null, undefined, 'left out'],
    ['own', 0.12, 'key', true, 'share'],
    ['own', 0.72, 'monoclient', true, 'share'],
    ['others', 0.05, null, undefined, 'share'],
    ['others', 0.12, null, undefined, 'left out'],
    ['others', 0.72, null, undefined, 'left out'],
    ['own and others', 0.05, null, undefined, 'left out'],
    ['own and others', 0.72, null, undefined, 'left out'],
  ] as const)(
    'with %s lines left out at a share of %d claims no more than is sure',
    (of, share, band, isAtLeast, criterion) => {
      const leftOut = { of, currencies: ['CHF'] };
      const answer = bandOf({ share, amount: 500, leftOut }, dependency);
      expect([answer.band, answer.isAtLeast, answer.because.criterion]).toEqual([band, isAtLeast, criterion]);
      const bySum = { ...dependency, criterion: 'sum' as const, keySum: 500 };
      expect(bandOf({ share: 0.12, amount: 500, leftOut }, bySum), 'a sum only grows').toMatchObject({
        band: 'key',
        isAtLeast: true,
      });
    },
  );

  it('is not claimed of anybody by a ledger in which a currency has no rate', () => {
    const { of } = compute([line('a', 500), line('b', 490), line('c', 10), line('b', 1, { currency: 'CHF' })]);
    expect(of.a?.leftOut).toEqual({ of: 'others', currencies: ['CHF'] });
    expect(of.b?.leftOut).toEqual({ of: 'own', currencies: ['CHF'] });
    const bands = ['a', 'b', 'c'].map((id) => bandOf(of[id] ?? { share: null }, dependency));
    expect(bands.map(({ band }) => band)).toEqual([null, 'critical', null]);
    expect(bands.map(({ isAtLeast }) => isAtLeast)).toEqual([undefined, true, undefined]);
    const longAgo = compute([line('a', 500), line('b', 1, { currency: 'CHF', date: '2025-11-21' })]);
    expect(longAgo.of.a?.leftOut, 'before the twelve months').toBeUndefined();
  });

  it('is never lowered by merging two accounts into a group', () => {
    const order = [null, 'key', 'critical', 'monoclient'];
    const book = fc.array(fc.integer({ min: 1, max: 1e6 }), { minLength: 2, maxLength: 30 });
    fc.assert(
      fc.property(book, (amounts) => {
        const alone = bandsOf(amounts);
        const merged = bandsOf(amounts, dependency, [{ id: '0' }, { id: '1', parentId: '0' }]);
        merged.forEach((band, place) => {
          expect(order.indexOf(band)).toBeGreaterThanOrEqual(order.indexOf(alone[place] ?? null));
        });
      }),
    );
  });
});

it('offers both checklists for a dependency and none for anybody else', () => {
  const both = {
    diversification: expect.arrayContaining(['listSimilarCompanies', 'askForReferral']),
    barriers: expect.arrayContaining(['proposeBeforeBeingAsked', 'watchCompetitors']),
  };
  expect(checklistsOf('critical')).toEqual(both);
  expect(checklistsOf('monoclient')).toEqual(both);
  expect(checklistsOf('key')).toBeNull();
  expect(checklistsOf(null)).toBeNull();
});
