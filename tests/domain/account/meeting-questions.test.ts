import { expect, it } from 'vitest';
import { meetingQuestions } from '../../../lib/domain/account/meeting-questions';
import type { BuyingRole } from '../../../lib/domain/records/decision-making-group';
import { personOf } from '../book/book-of';

const none = { people: [], proposals: [], complaints: [], emptySections: [] } as const;
const holding = (roles: BuyingRole[], placeholder = false) =>
  personOf({ id: roles.join(), placeholder, group: { roles, knownBy: [] } });
const asked = (...people: ReturnType<typeof holding>[]) => meetingQuestions({ ...none, people });

it('asks who decides and who pays as long as nobody is known to, and for the next step last', () => {
  expect(asked()).toEqual([
    { question: 'whoDecides', because: { nobodyIs: 'decision maker' } },
    { question: 'whoPays', because: { nobodyIs: 'economic buyer' } },
    { question: 'whatIsNextStep', because: null },
  ]);
  expect(asked(holding(['decision maker']), holding(['user']))).toEqual([
    { question: 'whoPays', because: { nobodyIs: 'economic buyer' } },
    { question: 'whatIsNextStep', because: null },
  ]);
  expect(asked(holding(['decision maker', 'economic buyer']))).toEqual([{ question: 'whatIsNextStep', because: null }]);
});

it('asks for whom a seat only stands', () => {
  const questions = asked(holding(['decision maker', 'economic buyer'], true)).map(({ question }) => question);
  expect(questions).toEqual(['whoDecides', 'whoPays', 'whatIsNextStep']);
});
