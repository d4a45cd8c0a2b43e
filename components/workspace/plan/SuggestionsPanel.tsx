import { useState } from 'react';
import { t } from '../../../lib/text';
import { Button } from '../../ui/Button';
import { Panel } from '../Panel';
import type { PlannedBook } from './read-plan';
import { SuggestionItem } from './SuggestionItem';
import { useSuggestions } from './useSuggestions';

const ROWS = 25;

/** What else to do, over all planned accounts: by due day, the strategic accounts first. */
export function SuggestionsPanel({ book }: { book: PlannedBook }) {
  const suggestions = useSuggestions(book);
  const [most, setMost] = useState(ROWS);
  const names = new Map(book.planned.map(({ account }) => [account.id, account.name]));
  return (
    <Panel
      title={t('plan_suggestions')}
      action={suggestions && <span className="text-mute tabular-nums">{suggestions.length}</span>}
    >
      {suggestions === null && (
        <p aria-busy="true" className="text-mute">
          {t('plan_looking')}
        </p>
      )}
      {suggestions?.length === 0 && <p className="text-mute">{t('plan_noSuggestions')}</p>}
      <ul className="flex flex-col gap-3">
        {suggestions?.slice(0, most).map((suggestion) => (
          <SuggestionItem
            key={`${suggestion.accountId} ${suggestion.playId}`}
            suggestion={suggestion}
            accountName={names.get(suggestion.accountId) ?? suggestion.accountId}
          />
        ))}
      </ul>
      {suggestions && suggestions.length > most && (
        <Button className="mt-2 print:hidden" onClick={() => setMost(most + ROWS)}>
          {t('portfolio_more', { count: suggestions.length - most })}
        </Button>
      )}
    </Panel>
  );
}
