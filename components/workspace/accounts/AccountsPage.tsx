import BookOpen from 'lucide-react/icons/book-open';
import Plus from 'lucide-react/icons/plus';
import { useMemo } from 'react';
import { readAccountList } from '../../../lib/db/read/account-list';
import { draftId } from '../../../lib/domain/keeping/kept-draft';
import { t } from '../../../lib/text';
import { useOpenForm } from '../../form/useOpenForm';
import { useClock } from '../../hooks/useClock';
import { useLive } from '../../hooks/useLive';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { LinkButton } from '../LinkButton';
import { LiveNotice } from '../LiveNotice';
import { Page } from '../Page';
import type { PageProps } from '../page-props';
import { pathTo } from '../route';
import { WishPanel } from '../wish/WishPanel';
import { AccountBrowser } from './AccountBrowser';
import { accountLines } from './account-lines';
import { NewAccount } from './NewAccount';

/** All accounts of the book: search, sort, open, and enter a new one. */
export function AccountsPage(props: PageProps) {
  const { today } = useClock();
  const live = useLive(readAccountList, 'accounts');
  const entering = useOpenForm(draftId('accounts', 'new'));
  const list = live.state === 'ready' ? live.data : undefined;
  const lines = useMemo(() => list && accountLines(list, today), [list, today]);
  const start = () => entering.setOpen(true);
  return (
    <Page
      title={t('accounts_title')}
      isWide
      action={
        !entering.isOpen && (
          <Button look="primary" data-does="account" onClick={start}>
            <Plus size={14} aria-hidden="true" />
            {t('accounts_new')}
          </Button>
        )
      }
    >
      <WishPanel {...props} />
      {entering.isOpen && <NewAccount kept={entering.kept} onClose={() => entering.setOpen(false)} />}
      {list && lines && lines.length > 0 && <AccountBrowser lines={lines} settings={list.settings} />}
      {lines?.length === 0 && !entering.isOpen && <EmptyBook />}
      <LiveNotice live={live} />
    </Page>
  );
}

/** What to do first: nothing is in the book yet. */
function EmptyBook() {
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
