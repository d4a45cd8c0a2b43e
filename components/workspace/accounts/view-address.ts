import { type AccountFilter, type AccountView, FIRST_VIEW } from '../../../lib/domain/table/account-view';
import { type ColumnId, columnOf, FIRST_COLUMNS } from '../../../lib/domain/table/column-id';
import { pathTo } from '../route';

const BOUNDS = /^(-?\d{1,12}(?:\.\d{1,6})?)?\.\.(-?\d{1,12}(?:\.\d{1,6})?)?$/;

function filterText(filter: AccountFilter): string {
  if ('oneOf' in filter) return filter.oneOf.map(encodeURIComponent).join(',');
  return `${filter.from ?? ''}..${filter.to ?? ''}`;
}

/** Returns a view as it stands in the address, only what differs from the first; '' for that. */
export function viewQuery(view: AccountView): string {
  const query = new URLSearchParams();
  if (view.typed) query.set('q', view.typed);
  for (const filter of view.filters) query.set(filter.by, filterText(filter));
  const { by, isDown } = view.order;
  if (by !== 'name' || isDown) query.set('sort', `${isDown ? '-' : ''}${by}`);
  if (view.columns.join() !== FIRST_COLUMNS.join()) query.set('columns', view.columns.join());
  if (view.isGrouped) query.set('groups', '');
  return query.toString();
}

const decoded = (text: string) => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

function readFilter(by: ColumnId, text: string): AccountFilter {
  const bounds = BOUNDS.exec(text);
  if (!bounds) return { by, oneOf: [...new Set(text.split(',').map(decoded))] };
  const [, from, to] = bounds;
  return { by, ...(from && { from: Number(from) }), ...(to && { to: Number(to) }) };
}

/** Returns the view that an address asks for; what it does not name, or names in vain, is as in the first. */
export function viewOf(query: string): AccountView {
  const asked = new URLSearchParams(query);
  const sorted = asked.get('sort') ?? '';
  const by = columnOf(sorted.replace('-', ''));
  const columns = asked
    .get('columns')
    ?.split(',')
    .flatMap((name) => columnOf(name) ?? []);
  return {
    typed: asked.get('q') ?? '',
    filters: [...asked].flatMap(([name, text]) => {
      const column = columnOf(name);
      return column ? [readFilter(column, text)] : [];
    }),
    order: by ? { by, isDown: sorted.startsWith('-') } : FIRST_VIEW.order,
    columns: columns ? [...new Set(columns)].filter((column) => column !== 'name') : FIRST_COLUMNS,
    isGrouped: asked.has('groups'),
  };
}

/** Returns the address of the list of accounts as it is looked at. */
export function pathToView(view: AccountView): string {
  const query = viewQuery(view);
  return query ? `${pathTo('accounts')}?${query}` : pathTo('accounts');
}
