import { expect, it } from 'vitest';
import type { EnteredSignal } from '../../../lib/domain/records/account';
import { mergeSignals, readLabelsCell, readSignalsCell } from '../../../lib/transfer/import/standing';

const read = (cell: string) =>
  readLabelsCell(cell, '2026-11-21').map(({ label, level, since, evidence }) =>
    [label, level, since, evidence].join('|'),
  );

const TODAY = '2026-11-21';
it.each([
  ['Partner: a, Expert: b', [`partner|company|${TODAY}|a`, `expert|company|${TODAY}|b`]],
  ['Partner: a; Expert: b', [`partner|company|${TODAY}|a`, `expert|company|${TODAY}|b`]],
  ['Partner: a, Expert, department, 2026-01-01: b', [`partner|company|${TODAY}|a`, 'expert|department|2026-01-01|b']],
  ['Partner: a, b, Expert: c', [`partner|company|${TODAY}|a, b`, `expert|company|${TODAY}|c`]],
  ['Partner: see http://x.test/a, page: 3', [`partner|company|${TODAY}|see http://x.test/a, page: 3`]],
  ['Expert, Partner: a', [`expert|company|${TODAY}|`, `partner|company|${TODAY}|a`]],
  ['Partner: a\nExpert: b', [`partner|company|${TODAY}|a`, `expert|company|${TODAY}|b`]],
  // As we write it ourselves: all behind the colon is what shows it.
  ['Partner, company, 2026-03-01: they said, Expert: yes', ['partner|company|2026-03-01|they said, Expert: yes']],
])('labels in a cell, each with what shows it: %s', (cell, labels) => {
  expect(read(cell)).toEqual(labels);
});

it.each([
  ['Beta tester, opinion leader', [`beta tester|${TODAY}|`, `opinion leader|${TODAY}|`]],
  ['Referenz, 2026-01-01: Kräne: fragen Sie Frau Berg', ['referenceable|2026-01-01|Kräne: fragen Sie Frau Berg']],
  [
    'véleményvezér: a vásáron\n  és a szövetségben\nReferencia',
    [`opinion leader|${TODAY}|a vásáron\nés a szövetségben`, `referenceable|${TODAY}|`],
  ],
])('signals in a cell, each with what shows it: %s', (cell, signals) => {
  const found = readSignalsCell(cell, TODAY).map(({ signal, since, evidence }) => [signal, since, evidence].join('|'));
  expect(found).toEqual(signals);
});

it('refuses a cell with a word that is no signal', () => {
  expect(() => readSignalsCell('Referenz, Kran', TODAY)).toThrow('notAWord');
});

it('keeps a signal that is known, unless the file shows it anew', () => {
  const of = (signal: EnteredSignal['signal'], evidence: string) => ({ signal, evidence, since: TODAY });
  const old = [of('referenceable', 'for cranes'), of('beta tester', 'in May')];
  const given = [of('referenceable', ''), of('beta tester', 'in June'), of('opinion leader', '')];
  const merged = [of('referenceable', 'for cranes'), of('beta tester', 'in June'), of('opinion leader', '')];
  expect(mergeSignals(old, given)).toEqual(merged);
});
