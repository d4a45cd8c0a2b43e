import { t } from '../../../lib/text';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { useLiveFile } from '../import/useLiveFile';

/** Says that the file which the user has pointed at has changed since it was taken in, or has to be allowed again. */
export function LiveFileNotice() {
  const { file, read } = useLiveFile();
  if (!file || (file.state !== 'changed' && file.state !== 'asks')) return null;
  const { handle, state } = file;
  return (
    <div data-testid="today-item" data-kind="file" className="mb-4">
      <Notice action={<Button onClick={() => void read(handle)}>{t('liveFile_look')}</Button>}>
        {t(state === 'changed' ? 'liveFile_hasChanged' : 'liveFile_mayNot', { name: handle.name })}
      </Notice>
    </div>
  );
}
