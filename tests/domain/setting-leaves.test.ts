import { expect, it } from 'vitest';
import { settingAt, settingLeaves, withSetting } from '../../lib/domain/setting-leaves';
import { defaultSettings } from '../../lib/domain/settings';

it.each<[string, object, string[], unknown]>([
  ['at the top', { a: 1 }, ['a'], 1],
  ['below it', { a: { b: 1 } }, ['a', 'b'], 1],
  ['that is not there', { a: { b: 1 } }, ['x', 'y'], undefined],
  ['below a number', { a: 1 }, ['a', 'b'], undefined],
  ['below a text', { a: 'text' }, ['a', 'length'], undefined],
  ['below nothing', { a: null }, ['a', 'b'], undefined],
])('a setting is read %s', (_, settings, path, value) => {
  expect(settingAt(settings, path)).toBe(value);
});

it.each<[string, object, string[], object]>([
  ['at the top', { a: 1, b: 2 }, ['a'], { a: 9, b: 2 }],
  ['below it, beside others', { a: { b: 1, c: 2 }, d: 3 }, ['a', 'b'], { a: { b: 9, c: 2 }, d: 3 }],
  ['below what was not there', { d: 3 }, ['a', 'b', 'c'], { a: { b: { c: 9 } }, d: 3 }],
  ['nowhere', { d: 3 }, [], { d: 3 }],
])('a setting is written %s, and the settings stay as they were', (_, settings, path, expected) => {
  const before = structuredClone(settings);
  expect(withSetting(settings, path, 9)).toEqual(expected);
  expect(settings).toEqual(before);
});

it('every setting has its place, its preset, and what its control needs', () => {
  expect(new Set(settingLeaves.map(({ id }) => id)).size).toBe(settingLeaves.length);
  for (const { id, path, control, options, range, preset } of settingLeaves) {
    expect(path.join('.')).toBe(id);
    expect(settingAt(defaultSettings, path), id).toBe(preset);
    expect(range !== undefined, id).toBe(control === 'number');
    expect(options.length > 0, id).toBe(['choice', 'choices', 'weekdays'].includes(control));
  }
});
