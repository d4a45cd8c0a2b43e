import { expect, expectTypeOf, it } from 'vitest';
import type { Settings } from '../../lib/domain/settings';
import { speak, wordOf } from '../../lib/text';
import { type TextKey, textName, type Worded } from '../../lib/text-name';
import { english } from '../english';

it('no word without a text gets past the type check', () => {
  expectTypeOf<Parameters<typeof wordOf<'tier', 'key'>>>().toEqualTypeOf<[area: 'tier', word: 'key']>();
  expectTypeOf<Parameters<typeof wordOf<'tier', 'gold'>>[1]>().toEqualTypeOf<'no text tier_gold'>();
  expectTypeOf<Worded<'role', 'decision maker'>>().toEqualTypeOf<'decision maker'>();
  expectTypeOf<Worded<'role', 'decision taker'>>().toEqualTypeOf<'no text role_decisionTaker'>();
  expectTypeOf<Worded<'tier', 'key' | 'gold'>>().toEqualTypeOf<'key' | 'no text tier_gold'>();
  // What may be any word at all proves nothing.
  expectTypeOf<Worded<'role', string>>().toEqualTypeOf<`no text role_${string}`>();
});

it('a text has the name that its type says', () => {
  expect(textName('role', 'decision maker')).toBe('role_decisionMaker' satisfies TextKey);
  expect(textName('play', 'proposal-unanswered_title')).toBe('play_proposalUnanswered_title' satisfies TextKey);
  expect(textName('domain', 'not a domain')).toBe('domain_notADomain' satisfies TextKey);
  speak('en', english);
  expect(wordOf('role', 'economic buyer')).toBe('Economic buyer');
});

type Cell = `${'A' | 'B' | 'C'}${'X' | 'Y' | 'Z'}`;
/** The word, where a setting of that name has no such text: `name` itself, its hint, each of its options. */
type Missing<Area extends string, Word extends string> = Exclude<Worded<Area, Word>, Word>;
type MissingOf<Value, Area extends string, Name extends string> =
  | Missing<Area, Name | `${Name}_hint`>
  | (Value extends string ? (string extends Value ? never : Missing<`${Area}_${Name}`, Value>) : never);
type MissingIn<Group, Area extends string> = {
  [Name in keyof Group & string]-?: NonNullable<Group[Name]> extends infer Value
    ? Value extends string | number | boolean | readonly unknown[]
      ? MissingOf<Value, Area, Name>
      : string extends keyof Value
        ? MissingOf<Value, Area, Name>
        : MissingIn<Value, Name extends Cell ? Area : `${Area}_${Name}`>
    : never;
}[keyof Group & string];
type General = 'language' | 'ownAddresses' | 'othersAddresses';

it('every setting has its texts by its type', () => {
  expectTypeOf<MissingIn<Omit<Settings, General> & { general: Pick<Settings, General> }, 'setting'>>().toBeNever();
  expectTypeOf<MissingIn<{ chain: { patience: number } }, 'setting'>>().toEqualTypeOf<
    'no text setting_chain_patience' | 'no text setting_chain_patience_hint'
  >();
  expectTypeOf<
    MissingIn<{ classes: { period: 'week' | 'month' } }, 'setting'>
  >().toEqualTypeOf<'no text setting_classes_period_week'>();
});
