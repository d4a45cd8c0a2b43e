import { topPlaces } from '../../../lib/domain/book/customer-of';
import { type AccountFilter, type AccountView, asksNothing } from '../../../lib/domain/table/account-view';
import type { ColumnId } from '../../../lib/domain/table/column-id';
import { groupSizes } from '../../../lib/domain/table/group-places';
import { type PlaceTest, placesThat, ranksOf, sortPlaces } from '../../../lib/domain/table/places';
import { searchFor, searchKey } from '../../../lib/domain/words/search-key';
import { spokenLanguage } from '../../../lib/text';
import type { AccountLine } from './account-lines';
import { COLUMN_VALUES, type TableClock } from './column-values';

function searchedOf({ account, parent }: AccountLine): string {
  const { name, aliases, domains, industry, market, kam, tags = [] } = account;
  return [name, ...aliases, ...domains, industry, market, kam, ...tags, parent?.name]
    .map((text) => searchKey(text ?? ''))
    .join('\n');
}

/** Stands for a figure, whatever it is, where one is asked for by words. */
const ANY = ['any'];

/**
 * The lines as columns of numbers, each made when it is first sorted, filtered or searched by: of 100,000 lines most columns are never
 * asked for.
 */
export class LineColumns {
  readonly lines: readonly AccountLine[];
  readonly clock: TableClock;
  private readonly sorted = new Map<ColumnId, Float64Array>();
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
  placesOf({ typed, filters, order }: Pick<AccountView, 'typed' | 'filters' | 'order'>): Uint32Array {
    const isFound = searchFor(typed);
    const tests = filters.map((filter) => this.testOf(filter));
    if (isFound) {
      this.searched ??= this.lines.map(searchedOf);
      const keys = this.searched;
      tests.push((place) => isFound(keys[place] ?? ''));
    }
    return sortPlaces(placesThat(this.lines.length, tests), this.keysOf(order.by), order.isDown, this.keysOf('name'));
  }

  /** Returns what lines are sorted by in a column; NaN where nothing stands in it. */
  private keysOf(column: ColumnId): Float64Array {
    const known = this.sorted.get(column);
    if (known) return known;
    const keys = this.makeKeys(column);
    this.sorted.set(column, keys);
    return keys;
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

  private testOf(filter: AccountFilter): PlaceTest {
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
    const figures = this.keysOf(by);
    // Who was never spoken to has been silent for longer than any number of days.
    const isNoneIn = by === 'lastContact' && to === undefined;
    const upTo = to ?? Number.POSITIVE_INFINITY;
    return (place) => {
      const figure = figures[place] as number;
      return Number.isNaN(figure) ? isNoneIn : figure >= from && figure <= upTo;
    };
  }
}
