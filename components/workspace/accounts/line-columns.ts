import { topPlaces } from '../../../lib/domain/book/customer-of';
import { type AccountFilter, type AccountView, asksNothing } from '../../../lib/domain/table/account-view';
import type { ColumnId } from '../../../lib/domain/table/column-id';
import { groupSizes } from '../../../lib/domain/table/group-places';
import { type PlaceTest, placesThat, ranksOf, sortPlaces } from '../../../lib/domain/table/places';
import { searchFor, searchKey } from '../../../lib/domain/words/search-key';
import { spokenLanguage } from '../../../lib/text';
import type { AccountLine } from './account-lines';
import { COLUMN_VALUES } from './column-values';
import type { TableClock } from './line-figures';

function searchedOf({ account, parent }: AccountLine): string {
  const { name, aliases, domains, industry, market, kam, tags = [] } = account;
  return [name, ...aliases, ...domains, industry, market, kam, ...tags, parent?.name]
    .map((text) => searchKey(text ?? ''))
    .join('\n');
}

/** Says whether a column shows at a group's top the sum of the group, where groups stand below their tops. */
const isSummed = (column: ColumnId) => column === 'profit' || column === 'openProposals';

/** Stands for a figure, whatever it is, where one is asked for by words. */
const ANY = ['any'];

/**
 * The lines as columns of numbers, each made when it is first sorted, filtered or searched by: of 100,000 lines most columns are never
 * asked for.
 */
export class LineColumns {
  readonly lines: readonly AccountLine[];
  readonly clock: TableClock;
  private readonly sorted = new Map<string, Float64Array>();
  private readonly worded = new Map<ColumnId, readonly (readonly string[])[]>();
  private grouped: { tops: Int32Array; sizes: Uint32Array } | undefined;
  private searched: readonly string[] | undefined;

  constructor(lines: readonly AccountLine[], clock: TableClock) {
    this.lines = lines;
    this.clock = clock;
  }

  /** The place of each line's top, and how many belong to each top. */
  get groups(): { tops: Int32Array; sizes: Uint32Array } {
    if (this.grouped) return this.grouped;
    const accounts = this.lines.map(({ account }) => account);
    const placeOf = new Map(accounts.map(({ id }, place) => [id, place]));
    const tops = topPlaces(accounts, (id) => placeOf.get(id));
    this.grouped = { tops, sizes: groupSizes(tops) };
    return this.grouped;
  }

  /** Returns the places of the lines that a view shows, in its order. */
  placesOf({ typed, filters, order, isGrouped }: Omit<AccountView, 'columns'>): Uint32Array {
    const isFound = searchFor(typed);
    const tests = filters.map((filter) => this.testOf(filter, isGrouped));
    if (isFound) {
      this.searched ??= this.lines.map(searchedOf);
      const keys = this.searched;
      tests.push((place) => isFound(keys[place] ?? ''));
    }
    const found = placesThat(this.lines.length, tests);
    return sortPlaces(found, this.keysOf(order.by, isGrouped), order.isDown, this.keysOf('name', isGrouped));
  }

  /** Returns what lines are sorted by in a column; NaN where nothing stands in it. */
  private keysOf(column: ColumnId, isGrouped: boolean): Float64Array {
    const name = isGrouped && isSummed(column) ? `${column} of groups` : column;
    const known = this.sorted.get(name);
    if (known) return known;
    const keys = this.makeKeys(column);
    if (name !== column) this.sumGroups(keys, column);
    this.sorted.set(name, keys);
    return keys;
  }

  /** Puts at each group's top what all of the group have. */
  private sumGroups(keys: Float64Array, column: ColumnId): void {
    const { tops, sizes } = this.groups;
    for (const [place, line] of this.lines.entries()) {
      if (tops[place] !== place || (sizes[place] ?? 0) < 2) continue;
      const sum = column === 'profit' ? line.standing?.amount : line.groupProposals || undefined;
      keys[place] = sum ?? Number.NaN;
    }
  }

  private makeKeys(column: ColumnId): Float64Array {
    const values = COLUMN_VALUES[column];
    const { lines, clock } = this;
    if (values.kind === 'figure') return Float64Array.from(lines, (line) => values.figure(line, clock) ?? Number.NaN);
    if (values.kind === 'words') {
      const rank = new Map(values.order.map((word, at) => [word, at]));
      return Float64Array.from(this.wordsOf(column), ([word = '']) => rank.get(word) ?? Number.NaN);
    }
    const { compare } = new Intl.Collator(spokenLanguage(), { numeric: true });
    const texts = values.kind === 'text' ? lines.map(values.text) : this.wordsOf(column).map(([word]) => word);
    return ranksOf(texts, compare);
  }

  /** Returns the words that stand in a column of each line, by which it is filtered. */
  wordsOf(column: ColumnId): readonly (readonly string[])[] {
    const known = this.worded.get(column);
    if (known) return known;
    const values = COLUMN_VALUES[column];
    const words = this.lines.map((line) => {
      if (values.kind === 'figure') return values.figure(line, this.clock) === undefined ? [] : ANY;
      if (values.kind !== 'text') return values.words(line, this.clock);
      const text = values.text(line);
      return text === undefined ? [] : [text];
    });
    this.worded.set(column, words);
    return words;
  }

  private testOf(filter: AccountFilter, isGrouped: boolean): PlaceTest {
    if (asksNothing(filter)) return () => true;
    if ('oneOf' in filter) {
      const wanted = new Set(filter.oneOf);
      const all = this.wordsOf(filter.by);
      return (place) => {
        const words = all[place] ?? [];
        return words.length === 0 ? wanted.has('') : words.some((word) => wanted.has(word));
      };
    }
    const { by, from = Number.NEGATIVE_INFINITY, to } = filter;
    const figures = this.keysOf(by, isGrouped);
    // Who was never spoken to has been silent for longer than any number of days.
    const isNoneIn = by === 'lastContact' && to === undefined;
    const upTo = to ?? Number.POSITIVE_INFINITY;
    return (place) => {
      const figure = figures[place] as number;
      return Number.isNaN(figure) ? isNoneIn : figure >= from && figure <= upTo;
    };
  }
}
