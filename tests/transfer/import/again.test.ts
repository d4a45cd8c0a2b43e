import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bookOf, carryOut, planFile } from './case';

const base = bookOf('account,domain\nMuster AG,muster.test\nTisza Kft.,tisza.test');
const few = (...texts: string[]) => fc.constantFrom('', ...texts);
const name = fc.constantFrom(
  'Muster AG',
  'muster',
  'Tisza',
  'TISZA Kft.',
  'Tisza Zrt.',
  'Fjell AS',
  'Fjell',
  'Neu GmbH',
);

/** Files of every kind whose lines name the same few things in many ways. */
const FILES = {
  accounts: [
    'account,domain,parent,industry,alias',
    fc.tuple(
      name,
      few('tisza.test', 'fjell.test', 'gmail.com'),
      few('Muster AG', 'Fjell', 'Nobody'),
      few('Food', 'Steel'),
      few('T', 'F'),
    ),
  ],
  people: [
    'name,email,account,title,reports to',
    fc.tuple(
      few('Ann', 'ann', 'Bo'),
      few('a@x.test', 'A+1@x.test', 'b@x.test'),
      few('Muster AG', 'Tisza', 'Nobody'),
      few('Boss'),
      few('Bo', 'b@x.test'),
    ),
  ],
  facts: [
    'account,section,text,date,pinned',
    fc.tuple(
      few('Muster AG', 'Tisza'),
      few('general', 'history'),
      few('Big', 'big', 'Small'),
      few('2026-01-01', '2026-02-01'),
      few('yes', 'no'),
    ),
  ],
  prospects: [
    'account,domain,need,ability,authority,why,flagged on',
    fc.tuple(
      name,
      few('tisza.test', 'fjell.test', 'neu.test', 'gmail.com'),
      few('0', '1', 'yes'),
      fc.constant('2'),
      fc.constant('1'),
      few('Big', 'Small'),
      few('2026-11-19', '2026-11-20', 'soon'),
    ),
  ],
  ledger: [
    'account,date,revenue,profit',
    fc.tuple(few('Muster AG', 'Tisza', 'x'), few('2026-01-01', '01.02.2026'), few('1', '1,5', '2.5'), few('1')),
  ],
} satisfies Record<string, [string, fc.Arbitrary<string[]>]>;

it.each(Object.entries(FILES))('a second import of the same %s changes nothing', (kind, [headings, line]) => {
  fc.assert(
    fc.property(fc.array(line as fc.Arbitrary<string[]>, { minLength: 1, maxLength: 12 }), (lines) => {
      const file = [headings, ...lines.map((cells) => cells.map((cell) => `"${cell}"`).join(','))].join('\n');
      const first = planFile(file, base);
      const filled = lines.filter((cells) => cells.some((cell) => cell !== ''));
      // A customer's name alone may stand above their sales, which have none: it is no sale.
      const names = kind === 'ledger' ? filled.filter(([, ...others]) => others.every((cell) => cell === '')) : [];
      const told = first.added + first.updated + first.unchanged + first.refused.length;
      expect(told).toBeLessThanOrEqual(filled.length);
      expect(told).toBeGreaterThanOrEqual(filled.length - names.length);
      const after = carryOut(first, base);
      const again = planFile(file, after);
      expect(carryOut(again, after)).toEqual(after);
      expect(again).toMatchObject({ added: 0, updated: 0 });
    }),
    { numRuns: 500 },
  );
});

const people = fc.array(
  fc.tuple(
    few('Ann', 'ann', 'Bo'),
    few('a@x.test', 'A+1@x.test', 'b@x.test', 'a@x.test c@x.test', 'c@x.test, b@x.test', 'c@x.test'),
    few('Muster AG', 'Tisza', 'Neu GmbH'),
    few('Boss', 'Buyer'),
    few('Bo', 'b@x.test'),
  ),
  { minLength: 1, maxLength: 8 },
);

it('a second import of people changes nothing in a book that has people, also where lines bear several addresses or move somebody', () => {
  const fileOf = (lines: string[][]) =>
    ['name,email,account,title,reports to', ...lines.map((cells) => cells.map((cell) => `"${cell}"`).join(','))].join(
      '\n',
    );
  fc.assert(
    fc.property(people, people, (before, lines) => {
      const first = carryOut(planFile(fileOf(before), base), base);
      const after = carryOut(planFile(fileOf(lines), first), first);
      const again = planFile(fileOf(lines), after);
      expect(carryOut(again, after)).toEqual(after);
      expect(again).toMatchObject({ added: 0, updated: 0 });
    }),
    { numRuns: 500 },
  );
});
