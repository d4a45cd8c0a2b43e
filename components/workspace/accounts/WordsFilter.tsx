import { useMemo, useState } from 'react';
import type { AccountFilter } from '../../../lib/domain/table/account-view';
import type { ColumnId } from '../../../lib/domain/table/column-id';
import { searchFor, searchKey } from '../../../lib/domain/words/search-key';
import { number, spokenLanguage, t } from '../../../lib/text';
import { CheckField } from '../../ui/CheckField';
import { TextField } from '../../ui/TextField';
import { COLUMN_VALUES } from './column-values';
import { wordText } from './filter-text';
import type { LineColumns } from './line-columns';

/** So many are listed; the others are found by typing. */
const LISTED = 60;
/** From so many on, a list is searched. */
const SEARCHED_FROM = 12;

/** Returns the words of a column with how many accounts have each: ours in their order, others by name. */
function countedWords(all: LineColumns, column: ColumnId): [string, number][] {
  const counts = new Map<string, number>();
  for (const words of all.wordsOf(column)) {
    for (const word of words.length === 0 ? [''] : words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const values = COLUMN_VALUES[column];
  const { compare } = new Intl.Collator(spokenLanguage(), { numeric: true });
  const rankOf = (word: string) => (values.kind === 'words' ? values.order.indexOf(word) : 0);
  const isNone = (word: string) => Number(word === '');
  return [...counts].sort(([a], [b]) => isNone(a) - isNone(b) || rankOf(a) - rankOf(b) || compare(a, b));
}

/** Chooses which words of a column an account must have one of. */
export function WordsFilter({
  all,
  column,
  chosen,
  onFilter,
}: {
  all: LineColumns;
  column: ColumnId;
  chosen: readonly string[];
  onFilter: (filter: AccountFilter) => void;
}) {
  const [typed, setTyped] = useState('');
  const counted = useMemo(() => countedWords(all, column), [all, column]);
  const isFound = searchFor(typed);
  const found = counted.filter(([word]) => !isFound || isFound(searchKey(wordText(column, word))));
  // What is chosen stays in sight, whether an account has it now or not.
  const lost = chosen
    .filter((word) => !counted.some(([one]) => one === word))
    .map((word): [string, number] => [word, 0]);
  const toggle = (word: string, isChosen: boolean) => {
    const oneOf = isChosen ? [...chosen, word] : chosen.filter((one) => one !== word);
    onFilter(oneOf.length > 0 ? { by: column, oneOf } : { by: column });
  };
  return (
    <div className="flex flex-col gap-1">
      {counted.length >= SEARCHED_FROM && (
        <TextField type="search" label={t('accounts_filterFind')} value={typed} onValue={setTyped} />
      )}
      <div className="flex max-h-72 flex-col overflow-y-auto">
        {[...lost, ...found.slice(0, LISTED)].map(([word, count]) => (
          <CheckField
            key={word}
            label={`${wordText(column, word)} (${number(count)})`}
            checked={chosen.includes(word)}
            onChecked={(isChosen) => toggle(word, isChosen)}
          />
        ))}
      </div>
    </div>
  );
}
