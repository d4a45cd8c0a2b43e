import { useMemo } from 'react';
import { worthOf } from '../../../lib/conclude/worth';
import { adviceRows } from '../../../lib/plays/advice-rows';
import { t } from '../../../lib/text';
import { useHeld } from '../../hooks/useHeld';
import { Disclosure } from '../../ui/Disclosure';
import { LongList } from '../LongList';
import { Panel } from '../Panel';
import type { PlannedBook } from './read-plan';
import { SuggestionItem } from './SuggestionItem';
import { useSuggestions } from './useSuggestions';

const ROWS = 25;

const NONE: ReturnType<typeof adviceRows> = [];

/** What else to do, over all planned accounts and those where something is due: one row a customer, by urgency and worth. */
export function SuggestionsPanel({ book }: { book: PlannedBook }) {
  const looked = useMemo(() => ({ planned: [...book.planned, ...book.beside] }), [book]);
  const suggestions = useSuggestions(looked);
  const accounts = new Map(looked.planned.map((one) => [one.account.id, one]));
  const customerOf = (id: string) => accounts.get(id)?.customerId ?? id;
  const worthAt = (id: string) => {
    const known = accounts.get(id);
    return known ? worthOf(known.tier, known.standing?.share ?? null) : 0;
  };
  const rows = suggestions && adviceRows(suggestions, customerOf, worthAt);
  const { drawn: shown, holding } = useHeld(rows ?? NONE);
  const nameOf = (id: string) => book.names.get(id) ?? id;
  return (
    <Panel title={t('plan_suggestions')} action={rows && <span className="text-mute tabular-nums">{rows.length}</span>}>
      {rows === null && (
        <p aria-busy="true" className="text-mute">
          {t('plan_looking')}
        </p>
      )}
      {rows && shown.length === 0 && <p className="text-mute">{t('plan_noSuggestions')}</p>}
      <LongList
        name={t('plan_suggestions')}
        rows={shown}
        first={ROWS}
        more={ROWS}
        draw={(rows) => (
          <ul className="flex flex-col gap-3" {...holding}>
            {rows.map(({ customerId, first, more }) => (
              <li key={customerId}>
                <ul>
                  <SuggestionItem
                    key={`${first.accountId} ${first.playId}`}
                    suggestion={first}
                    accountName={nameOf(first.accountId)}
                  />
                </ul>
                {more.length > 0 && (
                  <Disclosure
                    summary={<span className="text-mute text-small">{t('today_moreOf', { count: more.length })}</span>}
                  >
                    <ul className="flex flex-col gap-2 text-ink">
                      {more.map((one) => (
                        <SuggestionItem
                          key={`${one.accountId} ${one.playId}`}
                          suggestion={one}
                          accountName={nameOf(one.accountId)}
                        />
                      ))}
                    </ul>
                  </Disclosure>
                )}
              </li>
            ))}
          </ul>
        )}
      />
    </Panel>
  );
}
