import { useState } from 'react';
import { t } from '../../../lib/text';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { PassphraseField } from '../../ui/PassphraseField';
import { Panel } from '../Panel';
import { BackupProgress } from './BackupProgress';
import { useBackupDownload } from './useBackupDownload';

/** Saves everything in one file, locked by a passphrase where there is one. */
export function BackupDownload() {
  const { outcome, download, cancel } = useBackupDownload();
  const [passphrase, setPassphrase] = useState('');
  return (
    <Panel title={t('backup_downloadTitle')}>
      <form
        className="flex max-w-prose flex-col items-start gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          download(passphrase);
        }}
      >
        <p className="text-mute">{t('backup_downloadIntro')}</p>
        <PassphraseField
          kind="new"
          label={t('backup_passphrase')}
          hint={t('backup_passphraseHint')}
          data-testid="backup-passphrase"
          value={passphrase}
          onValue={setPassphrase}
        />
        {typeof outcome === 'object' ? (
          <BackupProgress phase="writing" share={outcome.share} onCancel={cancel} />
        ) : (
          <Button type="submit" look="primary" data-testid="backup-download">
            {t('backup_download')}
          </Button>
        )}
        <span role="status" className="empty:hidden">
          {outcome === 'given' && t('backup_firstDone')}
        </span>
        {outcome === 'failed' && <Notice kind="error">{t('backup_failed')}</Notice>}
      </form>
    </Panel>
  );
}
