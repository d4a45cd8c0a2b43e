import { expect, it } from 'vitest';
import { tagsIn } from '../../../lib/domain/records/account';

it.each<[string, string, string[]]>([
  ['commas, semicolons and lines', 'crane, fair;Oslo\nkey', ['crane', 'fair', 'Oslo', 'key']],
  ['blanks within', ' north  sea , ', ['north  sea']],
  ['a tag twice, in another case', 'Fair, fair, FAIR, crane', ['Fair', 'crane']],
  ['none', ' ,;\n', []],
])('tags stand in a text with %s', (_, text, tags) => {
  expect(tagsIn(text)).toEqual(tags);
});
