import { expect, it } from 'vitest';
import { leftOut, planFile } from './case';

const HEADINGS = [
  'First Name,Last Name,E-mail 1 - Value,Phone 1 - Value,Organization 1 Name,Organization 1 Title',
  'First Name,Last Name,E-mail 1 - Value,Phone 1 - Value,Organization Name,Organization Title',
];

it.each(HEADINGS)('of several values the first counts, and the others are kept or counted: %s', (headings) => {
  const plan = planFile(
    `${headings}\nEva,Muster,eva@alba.test ::: muster@alba.test,+49 30 1 ::: +49 30 2,Alba GmbH ::: Berg AG,Buyer ::: Head`,
    undefined,
    { otherNames: 'create' },
  );
  expect(plan.records.accounts.map(({ name }) => name)).toEqual(['Alba GmbH']);
  expect(plan.records.people).toMatchObject([
    {
      name: 'Eva Muster',
      emails: ['eva@alba.test', 'muster@alba.test'],
      phones: ['+49 30 1', '+49 30 2'],
      title: 'Buyer',
    },
  ]);
  expect(leftOut(plan)).toEqual(['account', 'title']);
});
