import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isDismissed, keyOfFacts } from '../../../lib/domain/records/dismissal';

const fact = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null));
const dismissal = {
  id: 'd',
  at: '2026-11-21T09:00:00Z',
  playId: 'renewal',
  accountId: 'a',
  key: keyOfFacts(['c1', 90]),
};

it('keeps a suggestion away until its facts change', () => {
  const suggestion = { playId: 'renewal', accountId: 'a', key: keyOfFacts([90, 'c1']) };
  expect(isDismissed(suggestion, [dismissal])).toBe(true);
  expect(isDismissed({ ...suggestion, key: keyOfFacts(['c1', 60]) }, [dismissal])).toBe(false);
  expect(isDismissed({ ...suggestion, playId: 'survey' }, [dismissal])).toBe(false);
  expect(isDismissed({ ...suggestion, accountId: 'b' }, [dismissal])).toBe(false);
  expect(isDismissed(suggestion, [])).toBe(false);
});

it.each([
  ['a text and a number', ['1'], [1]],
  ['two facts and one', ['a', 'b'], ['a,b']],
  ['nothing and null', [], [null]],
])('tells %s apart', (_, one, other) => {
  expect(keyOfFacts(one)).not.toBe(keyOfFacts(other));
});

it('is equal for the same facts in any order, and differs as soon as one is added', () => {
  fc.assert(
    fc.property(fc.array(fact), fact, (facts, another) => {
      expect(keyOfFacts(facts.toReversed())).toBe(keyOfFacts(facts));
      const isNew = !facts.some((one) => Object.is(one, another) || one === another);
      expect(keyOfFacts([...facts, another]) !== keyOfFacts(facts)).toBe(isNew);
    }),
  );
});
