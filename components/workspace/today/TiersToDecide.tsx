import { useState } from 'react';
import type { TierToDecide } from '../../../lib/conclude/worth';
import { changeAccounts } from '../../../lib/db/write/change-accounts';
import { percent, t } from '../../../lib/text';
import { useClock } from '../../hooks/useClock';
import { Button } from '../../ui/Button';
import { BulkTier } from '../accounts/BulkForms';
import { useBulkWrite } from '../accounts/useBulkWrite';
import { BulkProgress } from '../BulkProgress';
import { LongList } from '../LongList';
import { pathTo } from '../route';

/** So many customers are listed at once. */
const MOST = 15;

/** The customers that wait for a tier, in one row: opened, they are selected in a list and given theirs together. */
export function TiersToDecide({ tiers }: { tiers: readonly TierToDecide[] }) {
  const { when } = useClock();
  const [isOpen, setOpen] = useState(false);
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const chosen = tiers.flatMap(({ account }) => (ids.has(account.id) ? account.id : []));
  const { going, write } = useBulkWrite(chosen.length);
  const close = () => setIds(new Set());
  const isAll = chosen.length === tiers.length;
  const toggle = (id: string) => {
    const next = new Set(ids);
    if (!next.delete(id)) next.add(id);
    setIds(next);
  };
  return (
    <li data-testid="today-item" data-kind="tiers" className="border-line border-b py-2 last:border-b-0">
      <div className="flex flex-wrap items-start gap-x-4 gap-y-1">
        <div className="min-w-0 flex-[1_1_16rem]">
          <p className="font-semibold">{t('today_tiers', { count: tiers.length })}</p>
          <p className="text-mute text-small">{t('today_tiersBecause')}</p>
        </div>
        <Button className="print:hidden" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {t('today_decide')}
        </Button>
      </div>
      {isOpen && going && (
        <div className="mt-2 rounded-lg bg-soft px-3 py-2">
          <BulkProgress going={going} count={chosen.length} />
        </div>
      )}
      {isOpen && !going && (
        <div className="mt-2 flex flex-wrap items-start gap-x-8 gap-y-3 rounded-lg bg-soft px-3 py-2">
          <div className="min-w-0 flex-[1_1_16rem]">
            <LongList
              name={t('today_tiers', { count: tiers.length })}
              rows={tiers}
              first={MOST}
              more={MOST}
              draw={(rows) => (
                <ul>
                  {rows.map(({ account: { id, name }, share }) => (
                    <li key={id} className="flex min-h-7 items-center gap-2">
                      <input
                        type="checkbox"
                        data-testid="tier-choose"
                        aria-label={name}
                        checked={ids.has(id)}
                        onChange={() => toggle(id)}
                        className="size-4 shrink-0 accent-brand"
                      />
                      <a
                        href={pathTo('accounts', id)}
                        className="wrap-anywhere min-w-0 flex-1 text-brand hover:underline"
                      >
                        {name}
                      </a>
                      <span className="text-mute tabular-nums">{percent(share, 1)}</span>
                    </li>
                  ))}
                </ul>
              )}
            />
            <div className="mt-1 flex flex-wrap gap-1.5">
              <Button look="quiet" onClick={() => setIds(new Set(isAll ? [] : tiers.map(({ account }) => account.id)))}>
                {isAll ? t('step_chooseNone') : t('step_chooseAll')}
              </Button>
              <Button look="quiet" data-closes onClick={() => setOpen(false)}>
                {t('ui_cancel')}
              </Button>
            </div>
          </div>
          <div className="flex-[0_1_16rem]">
            {chosen.length === 0 ? (
              <p className="text-mute">{t('today_tiersChoose')}</p>
            ) : (
              <BulkTier
                isDecided
                count={chosen.length}
                change={(given) =>
                  write(
                    (followed) => changeAccounts(chosen, given, when(), followed),
                    t('accounts_bulkChanged', { count: chosen.length }),
                  )
                }
                close={close}
              />
            )}
          </div>
        </div>
      )}
    </li>
  );
}
