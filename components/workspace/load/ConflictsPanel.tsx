import { useMemo } from 'react';
import type { Programme } from '../../../lib/db/read/programme/programme';
import { t } from '../../../lib/text';
import { Panel } from '../Panel';
import { pathTo } from '../route';
import type { KamBook } from './kam-books';
import { conflictsOf } from './kam-conflicts';

const MOST = 50;

/** Customers that compete with each other and share a KAM, and what says that they compete (domain 9). */
export function ConflictsPanel({ books, programme }: { books: readonly KamBook[]; programme: Programme }) {
  const conflicts = useMemo(() => {
    const accounts = new Map(programme.list.accounts.map(({ account }) => [account.id, account]));
    return conflictsOf(books, programme.rivalries, accounts);
  }, [books, programme]);
  return (
    <Panel title={t('load_conflicts')}>
      <p className="mb-2 text-mute text-small">{t('load_conflictsNote')}</p>
      {conflicts.length === 0 && <p>{t('load_noConflict')}</p>}
      <ul className="flex flex-col gap-2">
        {conflicts.slice(0, MOST).map(({ kam, account, competition: { account: other, because } }) => (
          <li key={`${account.id} ${other.id}`} data-testid="conflict">
            <p>
              <AccountLink id={account.id} name={account.name} /> – <AccountLink id={other.id} name={other.name} />
            </p>
            <p className="text-mute text-small">
              {t('load_conflictOf', { kam })}{' '}
              {because.by === 'marked as rivals'
                ? t('load_marked')
                : t('load_alike', { industry: account.industry ?? '', market: account.market ?? '' })}
            </p>
          </li>
        ))}
      </ul>
      {conflicts.length > MOST && <p className="mt-2">{t('load_moreConflicts', { count: conflicts.length - MOST })}</p>}
    </Panel>
  );
}

function AccountLink({ id, name }: { id: string; name: string }) {
  return (
    <a href={pathTo('accounts', id)} className="font-semibold hover:text-brand">
      {name}
    </a>
  );
}
