import fc from 'fast-check';
import { expect, it } from 'vitest';
import { importWords } from '../../../lib/domain/languages/import-words';
import { LANGUAGES } from '../../../lib/domain/languages/tags';
import { type EnteredLabel, type EnteredSignal, SignalId } from '../../../lib/domain/records/account';
import { mergeSignals, readLabelsCell, readSignalsCell } from '../../../lib/transfer/import/standing';
import { labelsCell, signalsCell } from '../../../lib/transfer/out/standing-cells';
import { standings } from '../out/standings';

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
  ['opinion leader: a, beta tester: b', [`opinion leader|${TODAY}|a`, `beta tester|${TODAY}|b`]],
  ['Opinion leader: a; Beta tester: b', [`opinion leader|${TODAY}|a`, `beta tester|${TODAY}|b`]],
  ['Meinungsführer: a | Betatester: b', [`opinion leader|${TODAY}|a`, `beta tester|${TODAY}|b`]],
  ['opinion leader: a, beta tester, 2026-01-01: b', [`opinion leader|${TODAY}|a`, 'beta tester|2026-01-01|b']],
  [
    'opinion leader: at fairs, in May, beta tester: b',
    [`opinion leader|${TODAY}|at fairs, in May`, `beta tester|${TODAY}|b`],
  ],
  ['opinion leader: at 10:30, with the beta tester', [`opinion leader|${TODAY}|at 10:30, with the beta tester`]],
  ['referenceable: ask Ms Berg: 555, tomorrow: no', [`referenceable|${TODAY}|ask Ms Berg: 555, tomorrow: no`]],
  ['opinion leader: a\nbeta tester: b', [`opinion leader|${TODAY}|a`, `beta tester|${TODAY}|b`]],
  // As we write it ourselves: all behind the colon is what shows it.
  ['opinion leader, 2026-01-01: he says, beta tester: yes', ['opinion leader|2026-01-01|he says, beta tester: yes']],
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

const piece = fc.constantFrom(
  'Beta tester',
  'opinion leader',
  'Partner',
  'a',
  ',',
  ';',
  '|',
  ':',
  ' ',
  '2026-01-01',
  '\n',
);
const evidence = fc.array(piece, { maxLength: 8 }).map((pieces) =>
  pieces
    .join('')
    .replace(/\s*\n\s*/g, '\n')
    .trim(),
);
const { tierByHand: _, ...entered } = standings(evidence, fc.constantFrom('2024-02-29', '2026-11-21'));

it('reads labels and signals as we write them, in every language and whatever shows them', () => {
  fc.assert(
    fc.property(fc.constantFrom(...LANGUAGES), fc.record(entered), (language, { labels, signals = [] }) => {
      expect(readLabelsCell(labelsCell(labels as EnteredLabel[], language), TODAY)).toEqual(labels);
      expect(readSignalsCell(signalsCell(signals, language), TODAY)).toEqual(signals);
    }),
  );
});

it('gives each signal of a line what stands behind its own colon', () => {
  const signals = fc.uniqueArray(
    fc.record({
      signal: fc.constantFrom(...SignalId.options),
      evidence: fc.stringMatching(/^[a-z]{1,8}( [a-z]{1,8}){0,2}$/),
    }),
    { minLength: 1, selector: ({ signal }) => signal },
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...LANGUAGES),
      fc.constantFrom(', ', '; ', ' | ', '\n'),
      signals,
      (language, between, all) => {
        const cell = all.map((one) => `${importWords[language].signals[one.signal][0]}: ${one.evidence}`).join(between);
        expect(readSignalsCell(cell, TODAY)).toEqual(all.map((one) => ({ ...one, since: TODAY })));
      },
    ),
  );
});
