import { expect, it } from 'vitest';
import { exactSum } from '../../../lib/domain/figures/exact-sum';

it.each([
  [[], 0],
  [[0.1, 0.2], 0.3],
  [[0.005, 0.0051, 10.0049, 0.006], 10.021],
  [[-0.1, 0.1, -1e-9], 0],
  [[9_007_199_254_740, 0.25], 9_007_199_254_740.25],
])('%j add up to %d', (amounts, sum) => {
  expect(exactSum(amounts)).toBe(sum);
});
