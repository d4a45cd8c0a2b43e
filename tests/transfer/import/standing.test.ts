import { expect, it } from 'vitest';
import { readLabelsCell } from '../../../lib/transfer/import/standing';

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
