import { expect, it } from 'vitest';
import { defaultSettings } from '../../lib/domain/settings';

it('uses the thresholds of the trade by default', () => {
  expect(defaultSettings.dependency).toMatchObject({ keyFrom: 0.1, criticalAbove: 0.2, monoclientAbove: 0.7 });
  expect(defaultSettings.chain).toEqual({
    validFor: 30,
    remindBefore: 5,
    firstAfter: 1,
    between: 2,
    mostUnanswered: 4,
  });
});
