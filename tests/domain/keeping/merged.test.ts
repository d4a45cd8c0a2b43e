import { describe, expect, it } from 'vitest';
import { filledOf, namingOther, without } from '../../../lib/domain/keeping/merged';

interface Row {
  id: string;
  a?: string;
  b?: string;
}
const [kept, gone]: [Row, Row] = [
  { id: 'kept', a: 'A' },
  { id: 'gone', a: 'a', b: 'b' },
];

it.each<[string, Row, Row, (keyof Row)[], Row]>([
  ['the kept one’s, else whichever is filled', kept, gone, [], { id: 'kept', a: 'A', b: 'b' }],
  ['what was chosen of the other', kept, gone, ['a'], { id: 'kept', a: 'a', b: 'b' }],
  ['nothing of what neither has', { id: 'kept' }, { id: 'gone' }, [], { id: 'kept' }],
  ['nothing where the other was chosen and has none', kept, { id: 'gone' }, ['a'], { id: 'kept' }],
])('two made one have %s', (_, one, other, chosen, merged) => {
  const before = structuredClone(one);
  expect(filledOf(['a', 'b'], one, other, chosen)).toStrictEqual(merged);
  expect(one).toStrictEqual(before);
});

it('a record loses one field, and its own stays', () => {
  expect(without(kept, 'a')).toStrictEqual({ id: 'kept' });
  expect(kept).toStrictEqual({ id: 'kept', a: 'A' });
});

describe('a row that named one of the two', () => {
  it('names the other wherever it did, each once in a list', () => {
    expect(
      namingOther(
        { id: 'x', accountId: 'g', ids: ['a', 'g', 'k', 'g'], group: { boss: 'g', also: [{ id: 'g' }] } },
        'g',
        'k',
      ),
    ).toEqual({ id: 'x', accountId: 'k', ids: ['a', 'k'], group: { boss: 'k', also: [{ id: 'k' }] } });
    expect(namingOther(['b', 'b', 'g'], 'g', 'k')).toEqual(['b', 'b', 'k']);
  });

  it('is the very same where it names neither, and in all its parts', () => {
    const row = {
      ...{ id: 'gg', text: 'g and k', none: null, nothing: undefined, count: 0, isOpen: false },
      ...{ ids: ['a', 'k', 'k'], group: { boss: 'k' }, bytes: new Float32Array([Number.NaN]), list: [{ id: 'a' }] },
    };
    expect(namingOther(row, 'g', 'k')).toBe(row);
    const named = namingOther({ ...row, boss: 'g' }, 'g', 'k');
    expect(named.boss).toBe('k');
    for (const part of ['ids', 'group', 'bytes', 'list'] as const) expect(named[part]).toBe(row[part]);
  });
});
