import { t, wordOf } from '../../../lib/text';
import { useWhyNoBook } from '../../hooks/useWhyNoBook';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { useAbilities } from '../abilities';
import { StatePage } from './StatePage';

/** The user's book is not where this sidebar stands, or gone for good: why, and where to go. Nothing can be written here. */
export function NoBook() {
  const { openWorkspace, reload, whyNoBook } = useAbilities();
  const why = useWhyNoBook(whyNoBook);
  if (!why) return null;
  return (
    <div data-testid="no-book" data-why={why}>
      <StatePage title={wordOf('noBook', `${why}Title`)}>
        <Notice kind={why === 'lost' ? 'error' : 'warn'}>{wordOf('noBook', `${why}Text`)}</Notice>
        <div className="flex flex-wrap gap-1.5">
          <Button look="primary" onClick={() => openWorkspace('#/today')}>
            {why === 'lost' ? t('noBook_open') : t('popup_open')}
          </Button>
          <Button onClick={reload}>{t('ui_reload')}</Button>
        </div>
      </StatePage>
    </div>
  );
}
