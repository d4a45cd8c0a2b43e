import { expect, it } from 'vitest';
import { remarksIn } from '../../../lib/domain/people/remarks';
import { oneOfEach } from '../../db/one-of-each';

it('are all texts of a record but names, addresses and ids', () => {
  expect(
    remarksIn({
      ...{ id: 'i', accountId: 'k', personIds: ['p'], company: 'Otter Ltd', name: 'Li', emails: ['li@otter.test'] },
      ...{ why: 'Three new plants', need: { score: 1, evidence: 'Seen in May' }, tags: ['cranes'], pinned: true },
      ...{ people: [{ name: 'Li', email: 'li@otter.test' }], source: { name: 'Told by Bo', url: 'https://x.test' } },
    }),
  ).toEqual(['Three new plants', 'Seen in May', 'cranes', 'Told by Bo']);
});

it('are no numbers, no flags and nothing of what is not there; "idea" and "Identity" are no ids', () => {
  const record = {
    count: 1,
    isOpen: true,
    none: null,
    nothing: undefined,
    idea: 'A plan',
    accountIdentity: 'Green',
    paid: 'Cash',
  };
  expect(remarksIn(record)).toEqual(['A plan', 'Green', 'Cash']);
});

it.each([
  ['facts', 'A new plant'],
  ['followUps', 'Call them'],
  ['promises', 'The plan'],
  ['proposals', 'AN-17'],
  ['prospects', 'Three new plants'],
  ['reviews', 'Good talk'],
] as const)('of %s hold what its form asks for', (kind, text) => {
  expect(remarksIn(oneOfEach[kind])).toContain(text);
});
