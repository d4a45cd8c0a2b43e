import BookOpen from 'lucide-react/icons/book-open';
import { t } from '../../../lib/text';
import { EmptyState } from '../../ui/EmptyState';
import { LinkButton } from '../LinkButton';
import { pathTo } from '../route';

/** What to do first: nothing is in the book yet. */
export function EmptyBook() {
  return (
    <EmptyState
      icon={BookOpen}
      title={t('accounts_emptyTitle')}
      action={<LinkButton href={pathTo('import')}>{t('accounts_toImport')}</LinkButton>}
    >
      {t('accounts_emptyText')}
    </EmptyState>
  );
}
