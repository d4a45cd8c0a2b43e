import BookOpen from 'lucide-react/icons/book-open';
import Plus from 'lucide-react/icons/plus';
import { useDeferredValue } from 'react';
import { readAccountOrder } from '../../../lib/db/read/account-list';
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
import { SalesEndedNotice } from '../SalesEndedNotice';
import { WishPanel } from '../wish/WishPanel';
import { AccountBrowser } from './AccountBrowser';
import { readLines } from './account-lines';
import { NewAccount } from './NewAccount';

/** All accounts of the book: search, sort, open, and enter a new one. */
export function AccountsPage(props: PageProps) {
  const { today } = useClock();
  const live = useLive(() => readLines(today), 'accounts', today.toString());
  const order = useLive(readAccountOrder, 'account-order');
  const entering = useOpenForm(draftId('accounts', 'new'));
  // Drawn between what else the page has to do: a long list takes its time.
  const list = useDeferredValue(live.state === 'ready' ? live.data : undefined);
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
      <SalesEndedNotice />
      <WishPanel {...props} />
      {entering.isOpen && <NewAccount kept={entering.kept} onClose={() => entering.setOpen(false)} />}
      {list && list.lines.length > 0 && order.state === 'ready' && <AccountBrowser {...list} own={order.data} />}
      {list?.lines.length === 0 && !entering.isOpen && <EmptyBook />}
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
