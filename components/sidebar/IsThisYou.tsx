import { readOwnQuestion } from '../../lib/db/read/own-question';
import { readSettings } from '../../lib/db/read/settings';
import { saveSettings } from '../../lib/db/write/save-settings';
import { t } from '../../lib/text';
import { useClock } from '../hooks/useClock';
import { useLive } from '../hooks/useLive';
import { useWrite } from '../hooks/useWrite';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';

/** Asks once whether the address that a page is signed in with is the user's; the page tells it, the user says it. */
export function IsThisYou({ self }: { self: readonly string[] }) {
  const write = useWrite();
  const { when } = useClock();
  const live = useLive(() => readOwnQuestion(self), self.join());
  if (live.state !== 'ready' || !live.data) return null;
  const { email, account } = live.data;
  const save = (list: 'ownAddresses' | 'othersAddresses') => async () => {
    const opened = await readSettings();
    return saveSettings({ ...opened, [list]: [...opened[list], email] }, when(), opened);
  };
  return (
    <div
      // Where nothing that comes later can move it, as it is asked but once.
      className="fixed inset-x-0 bottom-0 z-10 border-line border-t bg-surface px-3 py-2 print:hidden"
      id="is-this-you"
      data-testid="is-this-you"
    >
      <Notice
        action={
          <>
            <Button onClick={() => void write(save('ownAddresses'), t('you_saved', { email }))}>{t('you_yes')}</Button>
            <Button onClick={() => void write(save('othersAddresses'), t('you_refused', { email }))}>
              {t('you_no')}
            </Button>
          </>
        }
      >
        {account ? t('you_atAccount', { email, account: account.name }) : t('you_question', { email })}
      </Notice>
    </div>
  );
}
