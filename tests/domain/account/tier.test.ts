import { describe, expect, it } from 'vitest';
import { labelsOf } from '../../../lib/domain/account/labels';
import { type TierFacts, tierOf } from '../../../lib/domain/account/tier';
import type { EnteredLabel } from '../../../lib/domain/records/account';
import { defaultSettings } from '../../../lib/domain/settings';
import { accountOf } from '../book/book-of';
import { standingOf } from '../book/standing-of';
import { enteredLabel } from './entered-label';

const today = Temporal.PlainDate.from('2026-11-21');
/** The facts of an account with this share of the book and these entered labels. */
function facts(share: number, labels: EnteredLabel[] = [], others: Partial<TierFacts> = {}): TierFacts {
  const held = labelsOf(
    accountOf({ id: 'kovacs-bau', labels }),
    standingOf({ share }),
    defaultSettings.dependency,
    today,
  );
  return { band: null, labels: held, flagged: false, ...others };
}
const department = { level: 'department' } as const;

describe('the tier of an account', () => {
  it.each([
    ['we depend on it', facts(0.3, [], { band: 'critical' }), 'strategic', 'we depend on them'],
    ['it is nearly our only client', facts(0.8, [], { band: 'monoclient' }), 'strategic', 'we depend on them'],
    [
      'it is a breadwinner and a partner',
      facts(0.12, [enteredLabel('partner')]),
      'strategic',
      'breadwinner with an entered label',
    ],
    [
      'it is a breadwinner and one department learns from it',
      facts(0.12, [enteredLabel('expert', department)]),
      'strategic',
      'breadwinner with an entered label',
    ],
    ['it is a breadwinner', facts(0.12), 'key', 'label of the company'],
    ['it is a breadwinner in both ways', facts(0.12, [enteredLabel('breadwinner')]), 'key', 'label of the company'],
    ['it is an image maker for the company', facts(0.01, [enteredLabel('image-maker')]), 'key', 'label of the company'],
    [
      'it is an expert and has potential',
      facts(0.01, [enteredLabel('potential'), enteredLabel('expert')]),
      'key',
      'label of the company',
    ],
    ['it has potential', facts(0.01, [enteredLabel('potential')]), 'potential', 'potential label'],
    [
      'one department sees potential',
      facts(0.01, [enteredLabel('potential', department)]),
      'potential',
      'potential label',
    ],
    ['a rep flagged it', facts(0.01, [], { flagged: true }), 'potential', 'flagged, not decided'],
    [
      'it is key for one department only',
      facts(0.01, [enteredLabel('partner', department)]),
      'standard',
      'nothing found',
    ],
    ['nothing speaks for more', facts(0.01), 'standard', 'nothing found'],
  ])('where %s', (_, given, tier, rule) => {
    expect(tierOf(given)).toMatchObject({ tier, computed: tier, because: { rule } });
    expect(tierOf(given)).not.toHaveProperty('byHand');
  });

  it('names the labels that decided', () => {
    const answer = tierOf(facts(0.12, [enteredLabel('partner')]));
    expect(answer.because).toMatchObject({ labels: [{ label: 'breadwinner' }, { label: 'partner' }] });
  });

  it('needs an entered label beside the breadwinner, not another computed one', () => {
    const breadwinner = facts(0.12).labels;
    const computed = breadwinner.map((held) => ({ ...held, label: 'innovator' as const }));
    expect(tierOf({ ...facts(0.12), labels: [...breadwinner, ...computed] }).tier).toBe('key');
  });

  it('names the band that decided', () => {
    expect(tierOf(facts(0.3, [], { band: 'critical' })).because).toEqual({
      rule: 'we depend on them',
      band: 'critical',
    });
  });

  it('set by hand wins, and the computed one stays beside it', () => {
    const tierByHand = { tier: 'standard', because: 'leaves the market in spring', since: '2026-10-01' } as const;
    expect(tierOf(facts(0.3, [], { band: 'critical', tierByHand }))).toEqual({
      tier: 'standard',
      computed: 'strategic',
      byHand: tierByHand,
      because: { rule: 'we depend on them', band: 'critical' },
    });
  });
});
