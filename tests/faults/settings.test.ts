import { beforeEach, expect } from 'vitest';
import { readSettings } from '../../lib/db/read/settings';
import { book } from '../../lib/db/schema';
import { saveSettings } from '../../lib/db/write/save-settings';
import { settingAt, settingLeaves, withSetting } from '../../lib/domain/setting-leaves';
import type { Settings } from '../../lib/domain/settings';
import { when } from '../db/a-book';
import { promise } from './promise';

beforeEach(() => book.open());

/** Numbers that may be one more than they are, whatever the others are. */
const counts = settingLeaves.filter(({ id, range }) => /^(chain|visits)\./.test(id) && range?.whole);
const oneMore = (settings: Settings, path: readonly string[]) =>
  withSetting(settings, path, Number(settingAt(settings, path)) + 1);

promise('What two tabs save of the settings stands in the book', { soon: 20, all: 1400 }, async (number) => {
  await book.meta.clear();
  const opened = await readSettings();
  const leaves = counts.filter((_, at) => (at + number) % 3 !== 0);
  await Promise.all(leaves.map(({ path }) => saveSettings(oneMore(opened, path), when, opened)));
  const now = await readSettings();
  const lost = leaves.filter(({ path }) => settingAt(now, path) !== Number(settingAt(opened, path)) + 1);
  expect(lost.map(({ id }) => id)).toEqual([]);
});
