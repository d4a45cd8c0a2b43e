import { useDeferredValue, useMemo, useState } from 'react';
import { t } from '../../../lib/text';
import { useClock } from '../../hooks/useClock';
import { Button } from '../../ui/Button';
import { SelectField } from '../../ui/SelectField';
import { TextField } from '../../ui/TextField';
import { SaveSeen } from '../save-as/SaveSeen';
import { AccountTable } from './AccountTable';
import { type AccountLine, type AccountOrder, findLines, sortLines } from './account-lines';
import { seenAccounts } from './seen-accounts';

/** The list of accounts with its search and order. */
export function AccountBrowser({ lines }: { lines: readonly AccountLine[] }) {
  const { timeZone } = useClock();
  const [typed, setTyped] = useState('');
  const [order, setOrder] = useState<AccountOrder>('name');
  const searched = useDeferredValue(typed);
  const sorted = useMemo(() => sortLines(lines, order), [lines, order]);
  const found = useMemo(() => findLines(sorted, searched), [sorted, searched]);
  const counted = searched.trim() ? 'accounts_found' : 'accounts_count';
  return (
    <>
      <div className="mb-2 flex flex-wrap items-start gap-3">
        <div className="min-w-52 flex-1">
          <TextField
            type="search"
            aria-keyshortcuts="/"
            label={t('accounts_search')}
            placeholder={t('accounts_searchHint')}
            value={typed}
            onValue={setTyped}
          />
        </div>
        <SelectField<AccountOrder>
          label={t('accounts_order')}
          value={order}
          choices={[
            { value: 'name', text: t('accounts_orderName') },
            { value: 'share', text: t('accounts_orderShare') },
          ]}
          onValue={setOrder}
        />
      </div>
      <div className="mb-1 flex flex-wrap items-center gap-x-4">
        <p role="status" className="text-faint text-small">
          {t(counted, { count: found.length, all: lines.length })}
        </p>
        {found.length > 0 && <SaveSeen table={() => seenAccounts(found, timeZone)} />}
      </div>
      {found.length > 0 ? (
        <AccountTable lines={found} />
      ) : (
        <div className="flex flex-col items-start gap-2 py-4">
          <p>{t('accounts_none', { typed: searched.trim() })}</p>
          <Button onClick={() => setTyped('')}>{t('accounts_clearSearch')}</Button>
        </div>
      )}
    </>
  );
}
