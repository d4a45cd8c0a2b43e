import { useMemo } from 'react';
import type { AccountContext } from '../../../lib/db/read/account-context';
import { gatherFacts } from '../../../lib/plays/facts';
import { runPlays } from '../../../lib/plays/run-plays';
import { t } from '../../../lib/text';
import { useClock } from '../../hooks/useClock';
import { SuggestionItem } from './SuggestionItem';

/** What the plays advise for this account, at most five; nothing where there is no advice. */
export function Suggestions({ context }: { context: AccountContext }) {
  const { today, timeZone } = useClock();
  const suggestions = useMemo(() => {
    const records = { ...context, ...context.records, birthdays: [] };
    return runPlays(gatherFacts(records, context.settings, { today, timeZone }));
  }, [context, today, timeZone]);
  if (suggestions.length === 0) return null;
  return (
    <section aria-label={t('suggestion_title')} className="mt-3">
      <h3 className="mb-1 text-faint text-small">{t('suggestion_title')}</h3>
      <ul className="flex flex-col gap-1">
        {suggestions.map((suggestion) => (
          <SuggestionItem key={suggestion.playId} suggestion={suggestion} />
        ))}
      </ul>
    </section>
  );
}
