import { BY_NAME } from '../../../lib/domain/table/account-order';
import type { AccountFilter, AccountView } from '../../../lib/domain/table/account-view';
import { type ColumnId, columnOf, FIRST_COLUMNS } from '../../../lib/domain/table/column-id';
import { pathTo } from '../route';
import { COLUMN_VALUES } from './column-values';

const BOUNDS = /^(-?\d{1,12}(?:\.\d{1,6})?)?\.\.(-?\d{1,12}(?:\.\d{1,6})?)?$/;

function filterText(filter: AccountFilter): string {
  if ('oneOf' in filter) return filter.oneOf.map(encodeURIComponent).join(',');
  return `${filter.from ?? ''}..${filter.to ?? ''}`;
}

/**
 * Returns a view as it stands in the address: always by what it is sorted, so that it opens so wherever that is; of the rest only what differs
 * from the first.
 */
export function viewQuery(view: AccountView): string {
  const query = new URLSearchParams();
  if (view.typed) query.set('q', view.typed);
  for (const filter of view.filters) query.set(filter.by, filterText(filter));
  const { by, isDown } = view.order;
  query.set('sort', `${isDown ? '-' : ''}${by}`);
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

/** What an address asks a column for: the filter, null where nothing of it can stand there, and the words that cannot. */
interface ReadFilter {
  filter: AccountFilter | null;
  wrong: readonly string[];
}

function readFilter(by: ColumnId, text: string): ReadFilter {
  const values = COLUMN_VALUES[by];
  const bounds = BOUNDS.exec(text);
  if (bounds && (text === '..' || values.kind === 'figure')) {
    const [, from, to] = bounds;
    return { filter: { by, ...(from && { from: Number(from) }), ...(to && { to: Number(to) }) }, wrong: [] };
  }
  const words = [...new Set(text.split(',').map(decoded))];
  // The user's own words may be on no account today; ours are those that there are.
  const ours = values.kind === 'words' ? values.order : values.kind === 'figure' ? [] : words;
  const known = words.filter((word) => word === '' || ours.includes(word));
  const wrong = words.filter((word) => !known.includes(word));
  return { filter: known.length > 0 ? { by, oneOf: known } : null, wrong };
}

/** A word of an address that stands for nothing there. */
export interface WrongWord {
  /** The column that is filtered; undefined where the word was to name one. */
  column?: ColumnId;
  word: string;
}

/** Says whether an address asks for the list alone, in no view. */
function isBare(asked: URLSearchParams): boolean {
  return [...asked.keys()].every((name) => !(columnOf(name) || ['q', 'sort', 'columns', 'groups'].includes(name)));
}

/** Returns the view that was kept as an address; what it does not name, or names in vain, is as in the first, and sorted by name. */
export function viewOf(query: string): AccountView {
  return readView(query).view;
}

/**
 * Returns the view that an address asks for, and the words of it that stand for nothing: these change nothing. Where it asks for none, the list
 * is sorted by `own`.
 */
export function readView(query: string, own = BY_NAME): { view: AccountView; wrong: readonly WrongWord[] } {
  const asked = new URLSearchParams(query);
  const sorted = asked.get('sort') ?? '';
  const by = columnOf(sorted.replace('-', ''));
  const named = asked.get('columns')?.split(',');
  const columns = named?.flatMap((name) => columnOf(name) ?? []);
  const filters = [...asked].flatMap(([name, text]) => {
    const column = columnOf(name);
    return column ? [{ column, ...readFilter(column, text) }] : [];
  });
  const names = [...(named ?? []), ...(by ? [] : [sorted])].filter((name) => name !== '' && !columnOf(name));
  return {
    view: {
      typed: asked.get('q') ?? '',
      filters: filters.flatMap(({ filter }) => filter ?? []),
      order: by ? { by, isDown: sorted.startsWith('-') } : isBare(asked) ? own : BY_NAME,
      columns: columns ? [...new Set(columns)].filter((column) => column !== 'name') : FIRST_COLUMNS,
      isGrouped: asked.has('groups'),
    },
    wrong: [
      ...filters.flatMap(({ column, wrong }) => wrong.map((word): WrongWord => ({ column, word }))),
      ...names.map((word): WrongWord => ({ word })),
    ],
  };
}

/** Returns the address of the list of accounts as it is looked at. */
export function pathToView(view: AccountView): string {
  return `${pathTo('accounts')}?${viewQuery(view)}`;
}
