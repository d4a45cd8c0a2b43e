import type { Account } from '../../../lib/domain/records/account';
import { t } from '../../../lib/text';
import { Elsewhere } from './Elsewhere';
import type { NamingPage } from './newcomer';
import { Stranger } from './Stranger';
import { useForwarded } from './useForwarded';

/** Who wrote the mails that the open one forwards: further people, who can be added. */
export function Forwarded({ account, page }: { account: Account; page: NamingPage }) {
  const further = useForwarded(page).filter(({ at }) => at?.id !== account.id);
  if (further.length === 0) return null;
  return (
    <>
      <h3 className="mt-1.5 mb-0.5 font-semibold text-mute text-small">{t('people_inForwardTitle')}</h3>
      <ul className="flex flex-col">
        {further.map(({ seen, at }) =>
          at ? (
            <Elsewhere key={seen.email} seen={seen} at={at} />
          ) : (
            <Stranger key={seen.email} account={account} page={page} stranger={seen} isInBook={false} />
          ),
        )}
      </ul>
    </>
  );
}
