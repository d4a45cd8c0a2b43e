import { expect, it } from 'vitest';
import { pathToView, readView, viewOf, viewQuery } from '../../components/workspace/accounts/view-address';
import { BY_NAME, FIRST_ORDER } from '../../lib/domain/table/account-order';
import { type AccountView, FIRST_VIEW } from '../../lib/domain/table/account-view';

const view: AccountView = {
  typed: 'bau & söhne',
  filters: [
    { by: 'tier', oneOf: ['strategic', 'key'] },
    { by: 'tags', oneOf: ['fair, 2026', ''] },
    { by: 'lastContact', from: 60 },
    { by: 'growth', from: -12.5, to: 0 },
  ],
  order: { by: 'share', isDown: true },
  columns: ['tier', 'tags'],
  isGrouped: true,
};

it('comes back from its address as it was', () => {
  expect(viewOf(viewQuery(view))).toEqual(view);
});

it('always says by what it is sorted, and opens so on whatever device', () => {
  for (const order of [FIRST_ORDER, BY_NAME, { by: 'share', isDown: false } as const]) {
    const address = pathToView({ ...FIRST_VIEW, order });
    expect(readView(address.split('?')[1] ?? '', { by: 'tier', isDown: true }).view).toEqual({ ...FIRST_VIEW, order });
  }
  expect(viewQuery(FIRST_VIEW)).toBe('sort=-profit');
});

it('is by name where it was kept before addresses always said so', () => {
  for (const query of ['', 'tier=strategic', 'groups=']) expect(viewOf(query).order).toEqual(BY_NAME);
  expect(readView('tier=strategic', FIRST_ORDER).view.order).toEqual(BY_NAME);
});

it('is sorted as this device was last where the address asks for no view', () => {
  for (const query of ['', 'wish=b']) expect(readView(query, FIRST_ORDER).view).toEqual(FIRST_VIEW);
});

it('can show the name alone', () => {
  expect(viewOf(viewQuery({ ...FIRST_VIEW, columns: [] })).columns).toEqual([]);
});

it('is as at first in what an address names in vain', () => {
  expect(viewOf('sort=nothing&columns=nothing,tier,tier,name&wish=1&constructor=a')).toEqual({
    ...{ ...FIRST_VIEW, order: BY_NAME },
    columns: ['tier'],
  });
  expect(viewOf('industry=%25').filters).toEqual([{ by: 'industry', oneOf: ['%'] }]);
});

it('takes bounds only where both are figures', () => {
  expect(viewOf('share=10..').filters).toEqual([{ by: 'share', from: 10 }]);
  expect(viewOf(viewQuery({ ...FIRST_VIEW, filters: [{ by: 'share' }] })).filters).toEqual([{ by: 'share' }]);
  expect(viewOf('share=..20').filters).toEqual([{ by: 'share', to: 20 }]);
  expect(viewOf('share=a..b').filters).toEqual([]);
});

it('asks nothing by a word that stands for nothing, and names it', () => {
  expect(readView('tier=kee,key&rhythm=late&sort=-size&columns=tier,zone&share=much&kam=Nobody')).toEqual({
    view: {
      ...{ ...FIRST_VIEW, order: BY_NAME },
      filters: [
        { by: 'tier', oneOf: ['key'] },
        { by: 'kam', oneOf: ['Nobody'] },
      ],
      columns: ['tier'],
    },
    wrong: [
      { column: 'tier', word: 'kee' },
      { column: 'rhythm', word: 'late' },
      { column: 'share', word: 'much' },
      { word: 'zone' },
      { word: '-size' },
    ],
  });
  expect(readView('tier=..&labels=&nextStep=..-1').wrong).toEqual([]);
});
