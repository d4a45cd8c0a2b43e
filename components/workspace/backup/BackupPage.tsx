import { t } from '../../../lib/text';
import { Page } from '../Page';
import { BackupDownload } from './BackupDownload';
import { BackupRestore } from './BackupRestore';

/** The whole book out into one file, and back from it. */
export function BackupPage() {
  return (
    <Page title={t('backup_title')}>
      <div className="flex flex-col gap-4">
        <BackupDownload />
        <BackupRestore />
      </div>
    </Page>
  );
}
