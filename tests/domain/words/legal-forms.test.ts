import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { plainWords } from '../../../lib/domain/words/fold';
import { LEGAL_FORMS, TRADE_WORDS } from '../../../lib/domain/words/legal-forms';
import { nameKey } from '../../../lib/domain/words/name-key';
import { withoutFirstForms, withoutLastForms } from '../../../lib/domain/words/without-legal-forms';
import { generateTable, TABLE } from '../../legal-forms/generate.ts';
import { makeForms, makeWords } from '../../legal-forms/make-table.ts';
import { writeTable } from '../../legal-forms/write-table.ts';

const table = readFileSync(TABLE, 'utf8');
const forms = LEGAL_FORMS.split('|').map((form) => form.trim());
const words = TRADE_WORDS.split(';').map((line) => line.trim().split(':'));

it('is what its generator makes of the sources, where these lie beside the project', () => {
  expect(generateTable() ?? table).toBe(table);
});

it('carries the notice that its licence asks for', () => {
  for (const part of ['Copyright (c) 2023 OpenSanctions Datenbanken GmbH', 'Permission is hereby granted', '"AS IS"']) {
    expect(table).toContain(part);
  }
});

it('holds each form once, as plain words', () => {
  expect(forms.length).toBeGreaterThan(500);
  expect([...new Set(forms)].sort()).toEqual(forms);
  expect(forms.filter((form) => plainWords(form).join(' ') !== form)).toEqual([]);
});

it('knows the forms of the five languages, short and spelled out', () => {
  const known = [
    ...[
      'GmbH',
      'Gesellschaft mit beschraenkter Haftung',
      'AG',
      'Aktiengesellschaft',
      'KGaA',
      'e.K.',
      'UG',
      'GbR',
      'OHG',
    ],
    ...[
      'Kft.',
      'Korlátolt Felelősségű Társaság',
      'Zrt.',
      'Nyrt',
      'Bt.',
      'betéti társaság',
      'e. v.',
      'egyéni vállalkozó',
    ],
    ...['AS', 'A/S', 'Aksjeselskap', 'ASA', 'ANS', 'DA', 'ENK', 'SA'],
    ...['(Pty) Ltd', 'CC', 'NPC', '(Edms) Bpk', 'Eiendoms Beperk', 'BK'],
    ...['PLC', 'LLC', 'L.L.P.', 'Inc.', 'Incorporated', 'Co.', 'Company', 'Corp.', 'GmbH und Co. KG'],
  ];
  expect(known.filter((form) => nameKey(`Otter ${form}`) !== 'otter')).toEqual([]);
});

it('gives every other spelling to one word of trade only', () => {
  const spellings = words.flatMap(([, others = '']) => others.split(' '));
  expect(new Set(spellings).size).toBe(spellings.length);
  expect(spellings).toEqual(expect.arrayContaining(['international', 'brothers', 'gebruder', 'mfg', 'technologies']));
});

it('makes a table of two small sources', () => {
  const types = `types:
  # A note
  - display: GmbH # another
    generic: LLC
    aliases:
      - Gesellschaft mit beschränkter Haftung
      - Gesellschaft mit beschraenkter Haftng
      - GmbH & Co. KG
      - "KG"
      - ООО
  - display: FKU
    generic: SOE
    aliases:
      - federal enterprise
`;
  const found = makeForms(types);
  expect(found).toEqual(expect.arrayContaining(['gesellschaft mit beschrankter haftung', 'gmbh', 'kg', 'und']));
  for (const absent of ['fku', 'gmbh co kg', 'gesellschaft mit beschrankter haftng', 'federal enterprise']) {
    expect(found).not.toContain(absent);
  }
  const symbols = 'org_symbols:\n  bros:\n    - brothers\n    - bros\n    - sons of\n  cia:\n    - CIA\n';
  const bros = makeWords(symbols).find(([word]) => word === 'bros');
  expect(bros?.[1]).toEqual(['brodrene', 'brors', 'brothers', 'gebr', 'gebroders', 'gebruder', 'testverek']);
  expect(makeWords(symbols).map(([word]) => word)).not.toContain('cia');
  const written = writeTable(['a', 'b'], [['bros', ['brothers', 'gebr']]]);
  expect(written).toContain('export const LEGAL_FORMS = `\n  a|b`;\n');
  expect(written).toContain('export const TRADE_WORDS = `\n  bros:brothers gebr`;\n');
});

it('takes any number of forms from either end, and leaves a word', () => {
  const forms = Array.from({ length: 50_000 }, () => 'gmbh');
  expect(withoutLastForms(['alba', ...forms])).toEqual(['alba']);
  expect(withoutFirstForms([...forms, 'alba'])).toEqual(['alba']);
  expect(withoutLastForms(forms)).toEqual(['gmbh']);
  expect(withoutFirstForms(forms)).toEqual(['gmbh']);
});
