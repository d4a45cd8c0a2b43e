import { expect, it } from 'vitest';
import { quarterAlarm } from '../../lib/plays/quarter-alarm';
import { factOf } from './fact-of';
import { factsOf } from './facts-of';
import { wordingOf } from './wording-of';

const complaints = (...days: string[]) =>
  days.map((learnedOn, at) => factOf({ id: `c${at}`, learnedOn, complaint: 'settled' as const }));
const on = (facts: ReturnType<typeof complaints>, today = '2026-11-20') =>
  quarterAlarm.suggest(factsOf({ facts }, today));
const before = '2026-08-03';

it('tells this quarter and the one before', () => {
  const suggestion = on(complaints(before, '2026-10-05', '2026-10-20', '2026-11-02'));
  expect(suggestion?.due).toBe('2026-11-20');
  expect(wordingOf(suggestion)).toEqual([
    'Find out what is behind it: complaints',
    '3 this quarter, 1 in the one before.',
  ]);
});

it('is silent below three, and where they have not doubled', () => {
  expect(on(complaints('2026-10-05', '2026-10-20'))).toBeNull();
  expect(on(complaints(before, '2026-08-10', '2026-10-05', '2026-10-20', '2026-11-02'))).toBeNull();
});
