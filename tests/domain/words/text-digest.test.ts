import fc from 'fast-check';
import { expect, it } from 'vitest';
import { textDigest } from '../../../lib/domain/words/text-digest';

it('is the same for the same text, another for another, and holds nothing of it', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (one, other) => {
      expect(textDigest(one)).toMatch(/^[0-9a-f]{16}$/);
      expect(textDigest(one) === textDigest(other)).toBe(one === other);
    }),
  );
});
