import { expect, it } from 'vitest';
import type { Prospect } from '../../lib/domain/records/prospect';
import { prospectWaiting } from '../../lib/plays/prospect-waiting';
import { factsOf } from './facts-of';
import { prospectOf } from './prospect-of';
import { wordingOf } from './wording-of';

const on = (today: string, ...prospects: Prospect[]) => prospectWaiting.suggest(factsOf({ prospects }, today));

it('asks for the decision from the day of the flag on', () => {
  const suggestion = on('2026-11-18', prospectOf());
  expect(suggestion?.due).toBe('2026-11-18');
  expect(wordingOf(suggestion)).toEqual([
    'Accept or decline Kovács Bau as a potential key account',
    'Flagged on November 18, 2026. Need, means and authority: 4 of 6, qualified. They build a second plant.',
  ]);
});

it('is due on a working day, and says where the three do not suffice', () => {
  const suggestion = on('2026-11-21', prospectOf({ need: { score: 0, evidence: '' } }));
  expect(suggestion?.due).toBe('2026-11-23');
  expect(wordingOf(suggestion)[1]).toContain('2 of 6, not qualified yet.');
});

it('is silent once it is decided', () => {
  expect(on('2026-11-20', prospectOf({ status: 'accepted' }), prospectOf({ status: 'declined' }))).toBeNull();
});
