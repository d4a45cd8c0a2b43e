import { expect, it } from 'vitest';
import { keptViews } from '../../../lib/domain/table/saved-view';

it('of kept views each that can be read is one', () => {
  const [one, other] = [
    { id: 'v', name: 'Red', query: 'state=red' },
    { id: 'w', name: 'All', query: '' },
  ];
  expect(keptViews([one, { ...one, name: '' }, null, other])).toEqual([one, other]);
  for (const none of [undefined, null, 'text', {}, []]) expect(keptViews(none)).toEqual([]);
});
