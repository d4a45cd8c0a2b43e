import type { Account } from '../../../lib/domain/records/account';
import { t } from '../../../lib/text';
import { Panel } from '../Panel';
import { pathTo } from '../route';

const MOST = 50;

/** Accounts above standard that no KAM owns. */
export function UnownedPanel({ accounts }: { accounts: readonly Account[] }) {
  return (
    <Panel title={t('load_unowned')}>
      <ul className="flex flex-wrap gap-x-4 gap-y-1">
        {accounts.slice(0, MOST).map(({ id, name }) => (
          <li key={id}>
            <a href={pathTo('accounts', id)} className="font-semibold hover:text-brand">
              {name}
            </a>
          </li>
        ))}
      </ul>
      {accounts.length > MOST && <p className="mt-1">{t('load_unownedMore', { count: accounts.length - MOST })}</p>}
    </Panel>
  );
}
