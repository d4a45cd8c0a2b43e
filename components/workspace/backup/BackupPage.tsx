import { t } from '../../../lib/text';
import { Page } from '../Page';
import type { PageProps } from '../page-props';
import { SaveAsPanel } from '../save-as/SaveAsPanel';
import { BackupDownload } from './BackupDownload';
import { BackupRestore } from './BackupRestore';
import { BrokenRows } from './BrokenRows';
import { CopyFolderPanel } from './CopyFolderPanel';
import { EraseEverything } from './EraseEverything';

/** The whole book out into one file, and back from it; and out for other programs. */
export function BackupPage({ abilities }: PageProps) {
  return (
    <Page title={t('backup_title')}>
      <div className="flex flex-col gap-4">
        <BrokenRows />
        <BackupDownload />
        <CopyFolderPanel />
        <SaveAsPanel />
        <BackupRestore />
        <EraseEverything abilities={abilities} />
      </div>
    </Page>
  );
}
