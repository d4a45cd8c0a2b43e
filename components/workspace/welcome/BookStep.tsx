import RotateCcw from 'lucide-react/icons/rotate-ccw';
import { t } from '../../../lib/text';
import { Button } from '../../ui/Button';
import { bringFiles } from '../import/brought-files';
import { FilePicker } from '../import/FilePicker';
import { useSampleBook } from '../import/useSampleBook';
import { LinkButton } from '../LinkButton';
import { pathTo } from '../route';
import { WelcomeStep } from './WelcomeStep';

const bring = (files: readonly File[]) => {
  bringFiles(files);
  window.location.hash = pathTo('import');
};

/** What the sidebar tells about: the sample book by one click, own files, or a backup. */
export function BookStep({ accounts }: { accounts: number }) {
  const { isThere, isBusy, load, remove } = useSampleBook();
  return (
    <WelcomeStep number={2} title={t('welcome_bookTitle')} isDone={accounts > 0}>
      <p className="text-mute">{t('welcome_sampleText')}</p>
      <div className="mt-2.5 flex flex-wrap items-center gap-x-3 gap-y-2">
        {isThere ? (
          <Button data-testid="sample-remove" disabled={isBusy} onClick={remove} className="min-h-9 px-4 text-body">
            {t('sample_remove')}
          </Button>
        ) : (
          <Button
            look="primary"
            data-testid="sample-load"
            disabled={isBusy || isThere === null}
            onClick={load}
            className="min-h-9 px-4 text-body"
          >
            {t('sample_load')}
          </Button>
        )}
        <p role="status" className="text-mute">
          {accounts > 0 && t('welcome_bookCount', { count: accounts })}
        </p>
      </div>
      <div className="mt-3.5 border-line border-t pt-3">
        <p className="mb-2 text-mute">{t('welcome_ownText')}</p>
        <FilePicker onFiles={bring} />
        <div className="mt-2 flex flex-wrap gap-2">
          <LinkButton href={pathTo('backup')}>
            <RotateCcw size={13} aria-hidden="true" />
            {t('welcome_restore')}
          </LinkButton>
        </div>
      </div>
    </WelcomeStep>
  );
}
