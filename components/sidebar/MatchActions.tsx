import { t } from '../../lib/text';
import { useWrite } from '../hooks/useWrite';
import { Button } from '../ui/Button';
import type { ShownBecause } from './useSidebarState';

/** Takes back the user's own choice of an account, or opens the way to another one. */
export function MatchActions({
  because,
  choose,
  isChanging,
  onChange,
}: {
  because: ShownBecause;
  choose: (accountId: string | null) => void;
  /** The way to another account is open. */
  isChanging: boolean;
  onChange: () => void;
}) {
  const write = useWrite();
  const forget = () => {
    if (because.by === 'choice') choose(null);
    if (because.by !== 'record') return;
    const unbind = async () => (await import('../../lib/db/write/bind-page')).unbindPage(because.externalId);
    void write(unbind, t('match_unpinned'));
  };
  const isOwnChoice = because.by === 'choice' || because.by === 'record';
  return (
    <>
      {isOwnChoice && (
        <Button look="quiet" className="-mx-2" onClick={forget}>
          {t('match_unpin')}
        </Button>
      )}
      <Button look="quiet" className="-mr-2.5" aria-expanded={isChanging} onClick={onChange}>
        {t('match_change')}
      </Button>
    </>
  );
}
