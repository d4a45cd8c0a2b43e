import { describe, expect, it } from 'vitest';
import type { SentenceFacts } from '../../../lib/domain/account/account-sentence';
import type { TierAnswer } from '../../../lib/domain/account/tier';
import { standingOf } from '../book/standing-of';
import { complaint, names, plain, rhythm, sentence } from './sentence-facts';

describe('silence', () => {
  const key: TierAnswer = { ...plain, tier: 'key' };
  const cold: SentenceFacts['gaps'] = [{ gap: 'gone-cold', because: { daysSince: 95, coldFrom: 61, by: 'limit' } }];

  it('is said in days where the group has gone cold', () => {
    expect(sentence({ gaps: cold })).toMatchObject([{}, { clause: 'silence', daysSince: 95 }]);
    expect(
      sentence({ gaps: [{ gap: 'single-thread', because: { known: 2, touched: ['p'], touchedWithin: 60 } }] }),
    ).toHaveLength(1);
  });

  it('comes before a rhythm that is kept, and after what is open or late', () => {
    expect(names({ gaps: cold, rhythm: rhythm(10) })).toEqual(['standing', 'silence', 'rhythm']);
    expect(names({ gaps: cold, rhythm: rhythm(60), facts: [complaint('2026-11-01')] })).toEqual([
      'standing',
      'rhythm',
      'complaint',
    ]);
  });

  it('of a key account that nobody has ever spoken to is said at once, and of no standard one', () => {
    expect(sentence({ tier: key, touches: [] })).toMatchObject([{}, { clause: 'silence', daysSince: null }]);
    expect(sentence({ tier: key, touches: [{ kind: 'call', reached: false }] })).toMatchObject([
      {},
      { daysSince: null },
    ]);
    expect(names({ touches: [] })).toEqual(['standing']);
  });

  it('of one of which nothing is known says what to do first', () => {
    expect(names({ touches: [], people: [] })).toEqual(['standing', 'fresh']);
    expect(names({ tier: key, touches: [], people: [] })).toEqual(['standing', 'fresh']);
    expect(names({ touches: [], people: [], standing: standingOf({}) })).toEqual(['standing']);
  });
});
