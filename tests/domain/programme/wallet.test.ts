import fc from 'fast-check';
import { expect, it } from 'vitest';
import { crossSells, walletGrid } from '../../../lib/domain/programme/wallet-grid';
import { walletShares } from '../../../lib/domain/programme/wallet-share';
import { WalletEntry } from '../../../lib/domain/records/wallet-entry';

const entry = (branch: string, offer: string, given: object = {}) =>
  WalletEntry.parse({ id: `${branch} ${offer}`, accountId: 'a', branch, offer, currency: 'EUR', ...given });
const us = { holder: { who: 'us' } };
const rival = { holder: { who: 'competitor', name: 'Lumen Nord' } };
const nobody = { holder: { who: 'nobody' } };

it('divides ours by their spend, in each currency for itself', () => {
  const entries = [
    entry('Oslo', 'lamps', { spend: 100, ours: 40 }),
    entry('Bergen', 'lamps', { spend: 300, ours: 20 }),
    entry('Pécs', 'lamps', { spend: 1000, ours: 1000, currency: 'HUF' }),
  ];
  expect(walletShares(entries)).toEqual({
    shares: [
      { currency: 'EUR', share: 0.15, because: { ours: 60, spend: 400, entries: 2 } },
      { currency: 'HUF', share: 1, because: { ours: 1000, spend: 1000, entries: 1 } },
    ],
    leftOut: [],
  });
});

it('counts what a rival or nobody supplies as spent, and none of it as ours', () => {
  const held = entry('Oslo', 'lamps', { spend: 1000, ours: 400, ...us });
  const because = { ours: 400, spend: 1600, entries: 2 };
  for (const holder of [rival, nobody]) {
    expect(walletShares([held, entry('Oslo', 'poles', { spend: 600, ...holder })])).toEqual({
      shares: [{ currency: 'EUR', share: 0.25, because }],
      leftOut: [],
    });
  }
  const entered = entry('Oslo', 'poles', { spend: 600, ours: 240, ...rival });
  expect(walletShares([held, entered]).shares[0]?.share, 'what is entered counts').toBe(0.4);
  const ofUs = entry('Oslo', 'poles', { spend: 600, ...us });
  expect(walletShares([held, ofUs]).leftOut, 'we supply it, and nobody knows how much').toEqual(['Oslo poles']);
});

it('guesses no missing figure, and believes no part above the whole', () => {
  const entries = [
    entry('Oslo', 'lamps', { spend: 100 }),
    entry('Oslo', 'cables', { ours: 5 }),
    entry('Oslo', 'poles', { spend: 5, ours: 6 }),
  ];
  expect(walletShares(entries)).toEqual({ shares: [], leftOut: ['Oslo lamps', 'Oslo cables', 'Oslo poles'] });
  expect(walletShares([entry('Oslo', 'lamps', { spend: 0, ours: 0 })]).shares).toEqual([]);
});

it('has shares between 0 and 1, whatever is entered', () => {
  const amount = fc.option(fc.double({ min: 0, max: 1e9, noNaN: true }), { nil: undefined });
  fc.assert(
    fc.property(fc.array(fc.record({ spend: amount, ours: amount })), (figures) => {
      for (const { share } of walletShares(figures.map((one) => entry('Oslo', 'lamps', one))).shares) {
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
      }
    }),
  );
});

it('shows who holds each cell, and unknown where nothing is entered', () => {
  const grid = walletGrid([
    entry('Oslo', 'lamps', us),
    entry('Bergen', 'cables', rival),
    entry('Oslo', 'lamps', nobody),
    entry('Bergen', 'lamps'),
  ]);
  expect(grid.offers).toEqual(['cables', 'lamps']);
  expect(grid.rows.map(({ branch, cells }) => [branch, cells.map(({ holder }) => holder.who)])).toEqual([
    ['Bergen', ['competitor', 'unknown']],
    ['Oslo', ['unknown', 'nobody']],
  ]);
});

it('has cells whose sum is not known last, and what is more than all as nothing open', () => {
  const grid = walletGrid([
    entry('Oslo', 'lamps', rival),
    entry('Oslo', 'poles', { ...rival, spend: 50, ours: 70 }),
    entry('Pécs', 'lamps', { ...rival, currency: 'AUD' }),
    entry('Pécs', 'poles', { ...rival, spend: 90 }),
  ]);
  expect(crossSells(grid).map(({ branch, offer, open }) => [branch, offer, open])).toEqual([
    ['Pécs', 'poles', 90],
    ['Oslo', 'poles', 0],
    ['Pécs', 'lamps', null],
    ['Oslo', 'lamps', null],
  ]);
});

it('sells next what another branch buys from us, then what nobody supplies, then against competitors', () => {
  const grid = walletGrid([
    entry('Oslo', 'lamps', us),
    entry('Oslo', 'cables', { ...rival, spend: 900 }),
    entry('Oslo', 'poles', { ...nobody, spend: 110 }),
    entry('Pécs', 'poles', { ...nobody, spend: 90_000, currency: 'HUF' }),
    entry('Bergen', 'lamps', { ...rival, spend: 50, ours: 20 }),
    entry('Bergen', 'poles', { ...nobody, spend: 70 }),
  ]);
  expect(crossSells(grid).map(({ branch, offer, open, because }) => [branch, offer, open, because])).toEqual([
    ['Bergen', 'lamps', 30, 'we supply it elsewhere'],
    ['Pécs', 'lamps', null, 'we supply it elsewhere'],
    ['Oslo', 'poles', 110, 'nobody supplies it'],
    ['Bergen', 'poles', 70, 'nobody supplies it'],
    ['Pécs', 'poles', 90_000, 'nobody supplies it'],
    ['Oslo', 'cables', 900, 'a competitor supplies it'],
  ]);
});
