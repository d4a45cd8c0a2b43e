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
        <div className="grid grid-cols-1 items-start gap-4 lg:grid-cols-2">
          <div className="flex min-w-0 flex-col gap-4">
            <BackupDownload />
            <CopyFolderPanel />
            <SaveAsPanel />
          </div>
          <div className="flex min-w-0 flex-col gap-4">
            <BackupRestore />
            <EraseEverything abilities={abilities} />
          </div>
        </div>
      </div>
    </Page>
  );
}
