import { expect, it } from 'vitest';
import { portfolioPlace } from '../../../lib/domain/programme/portfolio-matrix';
import { PortfolioScores } from '../../../lib/domain/records/portfolio-scores';
import { defaultSettings } from '../../../lib/domain/settings';

const scores = (attractiveness: object, strength: object) =>
  PortfolioScores.parse({ id: 's', accountId: 'a', on: '2026-11-01', attractiveness, strength });

it.each([
  ['attractive and we are strong', 5, 5, 'strategic'],
  ['attractive and we are not yet strong', 5, 4.9, 'star'],
  ['strong where little is to be won', 4.9, 5, 'status'],
  ['neither', 4.9, 4.9, 'streamline'],
])('puts an account into its box: %s', (_, size, price, box) => {
  expect(portfolioPlace(scores({ size }, { price }), defaultSettings.portfolio)).toMatchObject({
    accountId: 'a',
    box,
    attractiveness: { mean: size },
    strength: { mean: price },
    because: { highFrom: 5, on: '2026-11-01' },
  });
});

it('weighs the criteria of an axis and names those without a score', () => {
  const place = portfolioPlace(scores({ size: 10, growth: 5 }, { relations: 2 }), defaultSettings.portfolio);
  expect(place?.attractiveness.mean).toBe(8);
  expect(place?.attractiveness.leftOut).toEqual(['profitability', 'reputation', 'openness']);
  expect(place?.strength.leftOut).toEqual(['shareOfWallet', 'productFit', 'price', 'service']);
});

it('has no place while an axis has no score', () => {
  expect(portfolioPlace(scores({}, { price: 5 }), defaultSettings.portfolio)).toBeNull();
  expect(portfolioPlace(scores({ size: 5 }, {}), defaultSettings.portfolio)).toBeNull();
});
