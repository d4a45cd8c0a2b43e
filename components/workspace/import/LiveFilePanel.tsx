import { t, wordOf } from '../../../lib/text';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { Panel } from '../Panel';
import { takeBrought } from './brought-files';
import { useLiveFile } from './useLiveFile';

/** A file that another program writes anew: pointed at once, and read again by a click once it has changed. */
export function LiveFilePanel({ onFiles }: { onFiles: (files: readonly File[]) => void }) {
  const { file, hasFailed, choose, read, letGo } = useLiveFile(() => onFiles(takeBrought()));
  const name = file?.handle.name ?? '';
  return (
    <Panel title={t('liveFile_title')}>
      <p className="mb-3 text-mute">{choose ? t('liveFile_intro') : t('liveFile_notHere')}</p>
      {file && (
        <p data-testid="live-file" data-state={file.state} className="mb-3">
          <span className="wrap-anywhere font-semibold">{name}</span> · {wordOf('liveFile', file.state)}
        </p>
      )}
      {hasFailed && <Notice kind="error">{t('liveFile_failed')}</Notice>}
      <div className="flex flex-wrap gap-2">
        {file && file.state !== 'gone' && (
          <Button data-testid="live-file-read" onClick={() => void read(file.handle)}>
            {t('liveFile_read')}
          </Button>
        )}
        {choose && (
          <Button data-testid="live-file-choose" onClick={() => void choose()}>
            {file ? t('liveFile_other') : t('liveFile_choose')}
          </Button>
        )}
        {file && (
          <Button look="quiet" onClick={() => void letGo()}>
            {t('liveFile_letGo')}
          </Button>
        )}
      </div>
    </Panel>
  );
}
