import { useState } from 'react';
import { readRivals } from '../../../../lib/db/read/rivals';
import { removeRivalry, saveRivalry } from '../../../../lib/db/write/save-rivalry';
import type { Account } from '../../../../lib/domain/records/account';
import { date, t } from '../../../../lib/text';
import { AccountPicker } from '../../../form/AccountPicker';
import { useClock } from '../../../hooks/useClock';
import { useLive } from '../../../hooks/useLive';
import { useWrite } from '../../../hooks/useWrite';
import { Button } from '../../../ui/Button';

/** Accounts that compete with this one: they must not share a key account manager (domain 9). */
export function Rivals({ account }: { account: Account }) {
  const run = useWrite();
  const { when } = useClock();
  const [isAdding, setAdding] = useState(false);
  const live = useLive(() => readRivals(account.id), account.id);
  const rivals = live.state === 'ready' ? live.data : [];

  const add = async (other: Account) => {
    const isKnown = other.id === account.id || rivals.some(({ accountId }) => accountId === other.id);
    if (isKnown || (await run(() => saveRivalry(account.id, other.id, when()), t('rival_added', { name: other.name }))))
      setAdding(false);
  };

  return (
    <section aria-label={t('rival_title')} data-testid="records" data-kind="rivalries" className="py-2 last:pb-0">
      <div className="flex flex-wrap items-center gap-2">
        <h3 className="min-w-32 flex-1 font-semibold text-mute">{t('rival_title')}</h3>
        <Button look="quiet" aria-expanded={isAdding} onClick={() => setAdding(!isAdding)}>
          {t('rival_add')}
        </Button>
      </div>
      {isAdding && (
        <div className="max-w-sm py-2">
          <AccountPicker label={t('rival_who')} onPick={(other) => void add(other)} />
        </div>
      )}
      {live.state === 'ready' && rivals.length === 0 && !isAdding && <p className="text-faint">{t('rival_purpose')}</p>}
      <ul className="divide-y divide-line">
        {rivals.map(({ id, name, since }) => (
          <li key={id} data-testid="record" className="flex flex-wrap items-center gap-x-3 py-1.5">
            <p className="min-w-48 flex-1">
              {name} <span className="text-mute text-small">· {t('rival_since', { day: date(since) })}</span>
            </p>
            <Button
              look="quiet"
              aria-label={t('workspace_removeNamed', { name })}
              onClick={() => void run(() => removeRivalry(id, when()), t('record_removed', { name }))}
            >
              {t('workspace_remove')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
