import { date, t } from '../../lib/text';
import { Notice } from '../ui/Notice';
import { LinkButton } from './LinkButton';
import { pathTo } from './route';
import { useSalesEnded } from './useSalesEnded';

/** Says that the sales of the book have ended, what therefore says nothing, and where newer ones come in; nothing while they go on. On the page of the import the way there is left out. */
export function SalesEndedNotice({ isAtImport = false }: { isAtImport?: boolean }) {
  const ended = useSalesEnded();
  if (!ended) return null;
  return (
    <div data-testid="sales-ended" className="mb-4 print:hidden">
      <Notice
        kind="warn"
        action={!isAtImport && <LinkButton href={pathTo('import')}>{t('sales_importNewer')}</LinkButton>}
      >
        {t(ended.isEmpty ? 'sales_endedEmpty' : 'sales_endedPart', { day: date(ended.lastDay) })}
      </Notice>
    </div>
  );
}
