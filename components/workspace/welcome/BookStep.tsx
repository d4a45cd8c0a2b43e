import FileUp from 'lucide-react/icons/file-up';
import RotateCcw from 'lucide-react/icons/rotate-ccw';
import { t } from '../../../lib/text';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { useSampleBook } from '../import/useSampleBook';
import { LinkButton } from '../LinkButton';
import { pathTo } from '../route';
import { WelcomeStep } from './WelcomeStep';

/** What the sidebar tells about: the sample book by one click, own files, or a backup. */
export function BookStep({ accounts }: { accounts: number }) {
  const { isThere, isBusy, outcome, load, remove } = useSampleBook();
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
      {outcome === 'sample_failed' && (
        <div className="mt-2">
          <Notice kind="error">{t('sample_failed')}</Notice>
        </div>
      )}
      <div className="mt-3.5 border-line border-t pt-3">
        <p className="mb-2 text-mute">{t('welcome_ownText')}</p>
        <div className="flex flex-wrap gap-2">
          <LinkButton href={pathTo('import')}>
            <FileUp size={13} aria-hidden="true" />
            {t('welcome_import')}
          </LinkButton>
          <LinkButton href={pathTo('backup')}>
            <RotateCcw size={13} aria-hidden="true" />
            {t('welcome_restore')}
          </LinkButton>
        </div>
      </div>
    </WelcomeStep>
  );
}
