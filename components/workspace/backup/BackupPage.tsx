import { t } from '../../../lib/text';
import { Page } from '../Page';
import type { PageProps } from '../page-props';
import { BackupDownload } from './BackupDownload';
import { BackupRestore } from './BackupRestore';
import { EraseEverything } from './EraseEverything';

/** The whole book out into one file, and back from it. */
export function BackupPage({ abilities }: PageProps) {
  return (
    <Page title={t('backup_title')}>
      <div className="flex flex-col gap-4">
        <BackupDownload />
        <BackupRestore />
        <EraseEverything abilities={abilities} />
      </div>
    </Page>
  );
}
