import { expect, it } from 'vitest';
import { RECORD_KINDS } from '../../lib/domain/records/kinds';
import { merge } from '../../lib/team/merge';
import { noteWrite } from '../../lib/team/note-write';
import { fieldsOf } from '../../lib/team/shared-kinds';
import { rowOf } from '../../lib/team/slots';
import { stampOf, tick } from '../../lib/team/stamp';
import { oneOfEach } from '../db/one-of-each';

const stamp = stampOf(tick(undefined, 1), 'anna');
const shared = RECORD_KINDS.filter((kind) => fieldsOf(kind));

it.each(shared)('a record of %s comes out as it went in', (kind) => {
  const row = oneOfEach[kind];
  expect(rowOf(noteWrite({ table: kind, id: 'x' }, row, { stamp }).slots)).toEqual(row);
});

it('what is under lock, and rows as they stood before two were made one, stay on the device', () => {
  expect(RECORD_KINDS.filter((kind) => !shared.includes(kind)).sort()).toEqual(['merges', 'personalDetails']);
});

it('keys by which names are looked up are made anew on each device', () => {
  const row = { ...oneOfEach.accounts, nameKeys: ['kovacs bau'] };
  expect(rowOf(noteWrite({ table: 'accounts', id: 'k' }, row, { stamp }).slots)).toEqual(oneOfEach.accounts);
});

it('two references that two devices note of one account both stay', () => {
  const since = '2026-11-21';
  const noted = (evidence: string, at: string) =>
    noteWrite(
      { table: 'accounts', id: 'k' },
      { ...oneOfEach.accounts, signals: [{ signal: 'referenceable', evidence, since }] },
      { stamp: stampOf(tick(undefined, 1), at) },
    );
  const both = rowOf(merge(noted('Cranes: Eva', 'anna'), noted('Service: Jan', 'bela')).slots);
  expect(both['signals']).toHaveLength(2);
});
