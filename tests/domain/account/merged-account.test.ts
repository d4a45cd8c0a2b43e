import { describe, expect, it } from 'vitest';
import { mergedAccount } from '../../../lib/domain/account/merged-account';
import type { Account } from '../../../lib/domain/records/account';
import { accountOf } from '../book/book-of';

const kept = (given: Partial<Account> = {}) => accountOf({ id: 'kept', name: 'Kovács Bau', ...given });
const gone = (given: Partial<Account> = {}) => accountOf({ id: 'gone', name: 'Kovács Kft.', ...given });
const many = (count: number, word: string) => Array.from({ length: count }, (_, at) => `${word}${at}`);
const label = (evidence: string) => ({
  label: 'partner' as const,
  level: 'company' as const,
  evidence,
  since: '2026-03-02',
});
const signal = (evidence: string) => ({ signal: 'referenceable' as const, evidence, since: '2026-03-02' });

describe('two accounts made one', () => {
  it('has nothing that neither has', () => {
    expect(mergedAccount(kept(), gone())).toEqual(kept({ aliases: ['Kovács Kft.'] }));
  });

  it('keeps the names, domains, tags, numbers and labels of both, each once', () => {
    const one = kept({
      aliases: ['KB'],
      domains: ['k.test'],
      tags: ['a'],
      customerNumbers: ['1'],
      labels: [label('x')],
      signals: [signal('x')],
    });
    const other = gone({
      aliases: ['KB', 'K'],
      domains: ['k.test', 'b.test'],
      tags: ['a', 'b'],
      customerNumbers: ['1', '2'],
      labels: [label('y')],
      signals: [signal('y')],
    });
    expect(mergedAccount(one, other)).toEqual({
      ...one,
      ...{
        aliases: ['Kovács Kft.', 'KB', 'K'],
        domains: ['k.test', 'b.test'],
        tags: ['a', 'b'],
        customerNumbers: ['1', '2'],
      },
      ...{ labels: [label('x'), label('y')], signals: [signal('x'), signal('y')] },
    });
  });

  it.each(['tags', 'customerNumbers'] as const)('has %s of either alone', (field) => {
    expect(mergedAccount(kept({ [field]: ['a'] }), gone())[field]).toEqual(['a']);
    expect(mergedAccount(kept(), gone({ [field]: ['b'] }))[field]).toEqual(['b']);
  });

  it('takes what was chosen of the other, whose name is no alias then', () => {
    const merged = mergedAccount(
      kept({ market: 'Hungary', kam: 'Anna' }),
      gone({ market: 'Austria', industry: 'cranes' }),
      ['name', 'market'],
    );
    expect(merged).toMatchObject({ id: 'kept', name: 'Kovács Kft.', aliases: ['Kovács Bau'] });
    expect(merged).toMatchObject({ market: 'Austria', kam: 'Anna', industry: 'cranes' });
  });

  it.each([
    ['prospect', 'customer', 'customer'],
    ['customer', 'prospect', 'customer'],
    ['prospect', 'prospect', 'prospect'],
  ] as const)('of a %s and a %s is a %s', (one, other, status) => {
    expect(mergedAccount(kept({ status: one }), gone({ status: other })).status).toBe(status);
  });

  it('is as old as the older', () => {
    const [early, late] = [{ createdAt: '2025-01-01T00:00:00Z' }, { createdAt: '2026-02-02T00:00:00Z' }];
    expect(mergedAccount(kept(early), gone(late)).createdAt).toBe(early.createdAt);
    expect(mergedAccount(kept(late), gone(early)).createdAt).toBe(early.createdAt);
  });

  it('has the terms of payment of the kept one, else of the other', () => {
    const credit = { limit: 1000, currency: 'EUR' };
    expect(mergedAccount(kept({ paymentDays: 0 }), gone({ paymentDays: 30 })).paymentDays).toBe(0);
    expect(mergedAccount(kept(), gone({ paymentDays: 30, credit }))).toMatchObject({ paymentDays: 30, credit });
    expect(mergedAccount(kept({ credit }), gone({ credit: { ...credit, limit: 2000 } })).credit).toEqual(credit);
  });

  it('stands below neither of the two, and below whoever the kept one stood below', () => {
    expect(mergedAccount(kept({ parentId: 'gone' }), gone()).parentId).toBe(undefined);
    expect(mergedAccount(kept(), gone({ parentId: 'kept' })).parentId).toBe(undefined);
    expect(mergedAccount(kept({ parentId: 'group' }), gone({ parentId: 'other' })).parentId).toBe('group');
    expect(mergedAccount(kept(), gone({ parentId: 'other' })).parentId).toBe('other');
  });

  it('is guessed to be a customer only where both were', () => {
    const guessed = { isStatusGuessed: true } as const;
    expect(mergedAccount(kept(guessed), gone(guessed)).isStatusGuessed).toBe(true);
    expect(mergedAccount(kept(guessed), gone())).not.toHaveProperty('isStatusGuessed');
    expect(mergedAccount(kept(), gone(guessed))).not.toHaveProperty('isStatusGuessed');
  });

  it('has as many of each as a record may hold', () => {
    const full = (word: string): Partial<Account> => ({
      ...{
        aliases: many(90, word),
        domains: many(90, word).map((one) => `${one}.test`),
        tags: many(40, word),
        customerNumbers: many(40, word),
      },
      ...{ labels: many(40, word).map(label), signals: many(40, word).map(signal) },
    });
    const { aliases, domains, tags, customerNumbers, labels, signals } = mergedAccount(
      kept(full('a')),
      gone(full('b')),
    );
    expect([aliases.length, domains.length, labels.length]).toEqual([100, 100, 50]);
    expect([tags?.length, customerNumbers?.length, signals?.length]).toEqual([50, 50, 50]);
  });
});
