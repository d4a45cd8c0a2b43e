import { readSettings } from '../../../lib/db/read/settings';
import { saveSettings } from '../../../lib/db/write/save-settings';
import { t } from '../../../lib/text';
import { useClock } from '../../hooks/useClock';
import { useKept } from '../../hooks/useKept';
import { useWrite } from '../../hooks/useWrite';
import { Button } from '../../ui/Button';
import type { WorkspaceAbilities } from '../abilities';
import { Panel } from '../Panel';

type Learned = WorkspaceAbilities['learned'];
type Address = Awaited<ReturnType<Learned['list']>>[number];

/** The addresses that pages have told as the user's: each can be taken away, and is not taken for theirs again. */
export function LearnedAddresses({ learned }: { learned: Learned }) {
  const write = useWrite();
  const { when } = useClock();
  const addresses = useKept(learned);
  if (addresses.length === 0) return null;
  const remove = (address: Address) => async () => {
    const opened = await readSettings();
    const { email } = address;
    const others = [...opened.othersAddresses.filter((one) => one !== email), email].slice(-50);
    const ownAddresses = opened.ownAddresses.filter((one) => one.toLowerCase() !== email);
    const saved = await saveSettings({ ...opened, ownAddresses, othersAddresses: others }, when(), opened);
    await learned.forget(address);
    return saved;
  };
  return (
    <Panel title={t('learned_title')}>
      <p className="mb-2 text-mute text-small">{t('learned_about')}</p>
      <ul className="divide-y divide-line">
        {addresses.map((address) => (
          <li
            key={`${address.host} ${address.email}`}
            data-testid="learned-address"
            className="flex flex-wrap items-center gap-x-4 gap-y-1 py-2 first:pt-0 last:pb-0"
          >
            <p className="wrap-anywhere min-w-52 flex-1">
              <span className="font-semibold">{address.email}</span>{' '}
              <span className="text-mute text-small">{address.host}</span>
            </p>
            <Button
              aria-label={t('workspace_removeNamed', { name: address.email })}
              onClick={() => void write(remove(address), t('learned_removed', { email: address.email }))}
            >
              {t('workspace_remove')}
            </Button>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
