import { describe, expect, it } from 'vitest';
import { mergedPerson } from '../../../lib/domain/people/merged-person';
import { personOf } from '../book/book-of';

type Given = Omit<Parameters<typeof personOf>[0], 'id'>;
const kept = (given: Given = {}) => personOf({ id: 'kept', name: 'Eva Kovács', ...given });
const gone = (given: Given = {}) => personOf({ id: 'gone', name: 'E. Kovács', ...given });
const many = (count: number, word: string) => Array.from({ length: count }, (_, at) => `${word}${at}`);
const former = (accountId: string, until = '2025-05-05') => ({ accountId, until });

describe('two entries of one person made one', () => {
  it('has nothing that neither has', () => {
    expect(mergedPerson(kept(), gone())).toEqual(kept());
  });

  it('has the addresses, numbers and former accounts of both, each once', () => {
    const one = kept({ emails: ['e@k.test'], phones: ['+36 1'], formerAccounts: [former('a')] });
    const other = gone({
      emails: ['e@k.test', 'eva@k.test'],
      phones: ['+36 1', '+36 2'],
      formerAccounts: [former('a', '2024-04-04'), former('b')],
    });
    const merged = mergedPerson(one, other);
    expect([merged.emails, merged.phones]).toEqual([
      ['e@k.test', 'eva@k.test'],
      ['+36 1', '+36 2'],
    ]);
    expect(merged.formerAccounts).toEqual([former('a'), former('b')]);
  });

  it('has the name and title of the kept one, unless the other’s was chosen or is the only one', () => {
    expect(mergedPerson(kept(), gone({ title: 'Buyer' }))).toMatchObject({ name: 'Eva Kovács', title: 'Buyer' });
    const merged = mergedPerson(kept({ title: 'Head' }), gone({ title: 'Buyer' }), ['name', 'title']);
    expect(merged).toMatchObject({ id: 'kept', name: 'E. Kovács', title: 'Buyer' });
  });

  it.each([
    [['unknown'], ['unknown'], ['unknown']],
    [['unknown'], ['user'], ['user']],
    [['decision maker'], ['unknown'], ['decision maker']],
    [['decision maker', 'user'], ['user'], ['decision maker', 'user']],
  ] as const)('of the roles %j and %j has %j', (one, other, roles) => {
    const merged = mergedPerson(kept({ group: { roles: [...one] } }), gone({ group: { roles: [...other] } }));
    expect(merged.group.roles).toEqual(roles);
  });

  it('knows of the group what either knows, the kept one first, and reports to nobody of the two', () => {
    const group = { function: 'purchasing', power: 3, support: -2 } as const;
    expect(mergedPerson(kept(), gone({ group })).group).toMatchObject(group);
    expect(mergedPerson(kept({ group: { power: 0 } }), gone({ group })).group.power).toBe(0);
    const reports = (one?: string, other?: string) =>
      mergedPerson(
        kept({ group: one ? { reportsToId: one } : {} }),
        gone({ group: other ? { reportsToId: other } : {} }),
      ).group;
    expect(reports('boss', 'other').reportsToId).toBe('boss');
    expect(reports(undefined, 'other').reportsToId).toBe('other');
    for (const own of [reports('gone'), reports(undefined, 'kept'), reports()])
      expect(own).not.toHaveProperty('reportsToId');
  });

  it('is known by whom either was, and is a placeholder only where both were', () => {
    const one = kept({ placeholder: true, group: { knownBy: ['Anna'] } });
    expect(mergedPerson(one, gone({ group: { knownBy: ['Anna', 'Ben'] } }))).toMatchObject({
      placeholder: false,
      group: { knownBy: ['Anna', 'Ben'] },
    });
    expect(mergedPerson(one, gone({ placeholder: true })).placeholder).toBe(true);
    expect(mergedPerson(kept(), gone({ placeholder: true })).placeholder).toBe(false);
  });

  it('is as old as the older, and has as many of each as a record may hold', () => {
    const [early, late] = [{ createdAt: '2025-01-01T00:00:00Z' }, { createdAt: '2026-02-02T00:00:00Z' }];
    expect(mergedPerson(kept(early), gone(late)).createdAt).toBe(early.createdAt);
    expect(mergedPerson(kept(late), gone(early)).createdAt).toBe(early.createdAt);
    const full = (word: string): Given => ({
      ...{
        emails: many(15, word).map((one) => `${one}@k.test`),
        phones: many(15, word),
        formerAccounts: many(15, word).map((one) => former(one)),
      },
      group: { knownBy: many(15, word) },
    });
    const { emails, phones, formerAccounts, group } = mergedPerson(kept(full('a')), gone(full('b')));
    expect([emails, phones, formerAccounts, group.knownBy].map(({ length }) => length)).toEqual([20, 20, 20, 20]);
  });
});
